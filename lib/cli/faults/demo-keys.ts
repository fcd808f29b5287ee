import { exampleKeys, readMasterKeys } from "@/lib/master-keys";
import { raise } from "@/lib/raise";

const read = readMasterKeys(exampleKeys);

/** What a server of the demo seals with, whatever the settings of whoever runs the tests say. */
export const demoKeys = typeof read === "string" ? raise(read) : read;
