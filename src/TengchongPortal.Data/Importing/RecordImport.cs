using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using TengchongPortal.Data.Importing.CarryingOver;
using TengchongPortal.Data.Importing.Lines;
using TengchongPortal.Data.Importing.Mapping;

namespace TengchongPortal.Data.Importing;

/// <summary>Brings the existing public documents of another site in (存量迁移, route I of architecture 2a): streamed, chunk by chunk, idempotent.</summary>
public sealed class RecordImport(PortalDbContext db, LineMappings mappings, ChunkImport chunks)
{
    private const int LinesPerChunk = 150;

    private const int BytesPerChunk = 16 * 1024 * 1024;

    private const int MostHeld = 2_000;

    /// <param name="file">A file that can be read twice: once for its hash, once line by line.</param>
    public async Task<ImportReport> RunAsync(Stream file, ImportOrder order, IProgress<ImportProgress> progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(order);
        var run = new ImportRun(order, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct)));
        file.Position = 0;
        var (mapping, held) = (await mappings.OpenAsync(db, order.OrganKey, ct), new List<LineOutcome>());
        await foreach (var chunk in ChunksAsync(file, ct))
        {
            // What explains comes after what it explains, wherever it stands in the file.
            var outcomes = chunk.AsParallel().AsOrdered().Select(mapping.Read).ToLookup(outcome => outcome.Mapped is { Explains: true });
            held.AddRange(outcomes[true]);
            await chunks.RunAsync(run, [.. outcomes[false]], ct);
            await ReleaseAsync(run, held, Most(held), ct);
            progress?.Report(new(file.Position, file.Length, run.Tally.Accepted, run.Tally.Unchanged, run.Tally.Refused));
        }

        await ReleaseAsync(run, held, 0, ct);
        progress?.Report(new(file.Length, file.Length, run.Tally.Accepted, run.Tally.Unchanged, run.Tally.Refused));
        return run.Tally.Close();
    }

    /// <summary>Carries held lines over until no more than so many are held.</summary>
    private async Task ReleaseAsync(ImportRun run, List<LineOutcome> held, int most, CancellationToken ct)
    {
        while (held.Count > most)
        {
            var some = held.Take(LinesPerChunk).ToList();
            held.RemoveRange(0, some.Count);
            await chunks.RunAsync(run, some, ct);
        }
    }

    // A hostile file must not fill the memory.
    private static int Most(List<LineOutcome> held) => held.Sum(outcome => (long)outcome.Mapped!.Text.Body.Length) > BytesPerChunk ? 0 : MostHeld;

    /// <summary>Carries over a line that does not come from a file of lines.</summary>
    public async Task<ImportReport> RunAsync(ImportLine line, string fileSha256, ImportOrder order, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(order);
        var run = new ImportRun(order, fileSha256);
        var mapping = await mappings.OpenAsync(db, order.OrganKey, ct);
        await chunks.RunAsync(run, [mapping.Map(1, line)], ct);
        return run.Tally.Close();
    }

    private static async IAsyncEnumerable<List<FileLine>> ChunksAsync(Stream file, [EnumeratorCancellation] CancellationToken ct)
    {
        var (chunk, bytes) = (new List<FileLine>(LinesPerChunk), 0);
        await foreach (var line in FileLines.ReadAsync(file, ct))
        {
            chunk.Add(line);
            bytes += line.Bytes.Length;
            if (chunk.Count >= LinesPerChunk || bytes >= BytesPerChunk)
            {
                yield return chunk;
                (chunk, bytes) = (new List<FileLine>(LinesPerChunk), 0);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
