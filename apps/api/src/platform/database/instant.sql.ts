/** A column of instants as the API writes them: ISO 8601 in UTC, whatever the zone of the connection. */
export const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
