const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The provider's sign-in page: one field and two buttons, for a browser test to use by keyboard. */
export const signInPage = (unknown: string | null): string => `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>Innlogging – simulert leverandør</title></head>
<body>
<main>
<h1>Simulert innlogging</h1>
${unknown === null ? "" : `<p role="alert">Ingen bruker heter «${escaped(unknown)}».</p>`}
<form method="post">
<p><label for="user">Bruker</label> <input id="user" name="user" autocomplete="off" autofocus></p>
<p><button name="answer" value="sign-in">Logg inn</button> <button name="answer" value="deny">Avbryt</button></p>
</form>
</main>
</body>
</html>
`;
