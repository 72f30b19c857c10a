using System.Globalization;
using Microsoft.Data.Sqlite;
using TengchongPortal.Data.Privacy;

namespace TengchongPortal.Benchmarks.Letters;

/// <summary>
/// Fills a database with finished letters: the rows of letters that took real steps, again and again, under other names, times, organs and sealed words. Most
/// are closed; those of the last weeks are open, and a few old ones were forgotten. The portal has no such way.
/// </summary>
internal sealed class BulkLetters(SqliteConnection connection, PersonalVault vault)
{
    private const int AtOnce = 1000;
    private const double OpenShare = 0.02;
    private const int ForgottenEvery = 5000;
    private const long Years = 4;

    private readonly LetterTexts _texts = new();

    /// <param name="templates">Letters that took real steps: one that is closed, and open ones.</param>
    public void Fill(int count, IReadOnlyList<string> organs, (Guid Closed, Guid[] Open) templates, Action<int> progress)
    {
        Run("PRAGMA foreign_keys = OFF");
        using var rows = new TableRows(connection);
        var (closed, open) = (Template.Of(connection, templates.Closed), templates.Open.Select(one => Template.Of(connection, one)).ToList());
        var step = Years * 365 * TimeSpan.TicksPerDay / count;
        for (var written = 0; written < count; written += AtOnce)
        {
            using var transaction = connection.BeginTransaction();
            for (var number = written; number < Math.Min(count, written + AtOnce); number++)
            {
                var isOpen = number >= count * (1 - OpenShare) || number % ForgottenEvery == 7;
                Write(rows, isOpen ? open[number % open.Count] : closed, number, closed.At - (step * (count - number)), organs[number % organs.Count], transaction);
            }

            transaction.Commit();
            progress(Math.Min(count, written + AtOnce));
        }
    }

    private void Write(TableRows rows, Template template, int number, long at, string organ, SqliteTransaction transaction)
    {
        var id = Key(Guid.CreateVersion7());
        var shift = at - template.At;
        rows.Again(
            "Letters",
            template.Letter,
            Fields(("Id", id), ("Number", 10_000_000_000_000L + number), ("OpeningHash", string.Create(CultureInfo.InvariantCulture, $"bench-{number}")), ("OrganPath", organ), ("ReceivedAt", at), ("MovedAt", template.MovedAt + shift)),
            transaction);
        var (subject, text) = _texts.Next();
        rows.Again("LetterOriginals", template.Original, Fields(("LetterId", id), ("Subject", Sealed(subject)), ("Text", Sealed(text)), ("Name", Sealed("段思平之")), ("Phone", Sealed("0875-5100000"))), transaction);
        foreach (var (line, then) in template.Lines)
        {
            rows.Again("LetterEvents", line, Fields(("Id", Key(Guid.CreateVersion7())), ("LetterId", id), ("At", then + shift), ("OrganPath", organ)), transaction);
        }
    }

    private string Sealed(string words) => vault.Seal(words).Cipher;

    private static Dictionary<string, object?> Fields(params (string Name, object? Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value);

    private static string Key(Guid id) => id.ToString().ToUpperInvariant();

    private void Run(string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Where the rows of a letter lie, and their moments.</summary>
    private sealed record Template(long Letter, long Original, long At, long MovedAt, IReadOnlyList<(long Row, long At)> Lines)
    {
        public static Template Of(SqliteConnection connection, Guid id)
        {
            var letter = Rows(connection, "SELECT rowid, ReceivedAt, MovedAt FROM Letters WHERE Id = @id", id)[0];
            var original = Rows(connection, "SELECT rowid, 0, 0 FROM LetterOriginals WHERE LetterId = @id", id)[0];
            return new(letter[0], original[0], letter[1], letter[2], [.. Rows(connection, "SELECT rowid, At, 0 FROM LetterEvents WHERE LetterId = @id", id).Select(row => (row[0], row[1]))]);
        }

        private static List<long[]> Rows(SqliteConnection connection, string sql, Guid id)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("@id", Key(id));
            using var reader = command.ExecuteReader();
            var rows = new List<long[]>();
            while (reader.Read())
            {
                rows.Add([reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2)]);
            }

            return rows;
        }
    }
}
