#!/bin/sh
# backup.sh FOLDER: one copy a day, while the server runs. The newest 7 days, 5 weeks and 12 months are kept, and the
# rest removed. Run it in the folder of the program; a week and a month keep their first copy, which takes no room twice.
set -eu

to=${1:?name the folder of the copies}
daily="$to/daily/ryggvett-$(date +%F).db"
mkdir -p "$to/daily" "$to/weekly" "$to/monthly"

if [ -e "$daily" ]; then
	echo "$daily is there already."
else
	npm run --silent backup -- "$daily"
fi
for kept in "$to/weekly/ryggvett-$(date +%G-W%V).db" "$to/monthly/ryggvett-$(date +%Y-%m).db"; do
	[ -e "$kept" ] || ln "$daily" "$kept"
done

# keep FOLDER NUMBER: their names sort as their dates do.
keep() {
	find "$to/$1" -name 'ryggvett-*.db' | sort -r | tail -n "+$(($2 + 1))" | while IFS= read -r old; do
		rm -- "$old"
	done
}
keep daily 7
keep weekly 5
keep monthly 12
