using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Importing.Mapping;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Importing.CarryingOver;

/// <summary>Which identities and index numbers are already here, as far as a chunk of lines asks; grows with every line that is taken.</summary>
public sealed class KnownLines
{
    private readonly Dictionary<string, string> _texts = [];

    private readonly HashSet<string> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public async Task LookUpAsync(PortalDbContext db, IReadOnlyCollection<MappedLine> lines, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var keys = lines.Select(line => line.Identity.Key).ToList();
        var texts = from document in db.Documents
                    where keys.Contains(document.ImportIdentity!)
                    join edition in db.Editions on document.Id equals edition.DocumentId
                    join item in db.BatchItems on edition.Id equals item.EditionId
                    select new { document.ImportIdentity, item.LineHash };
        await foreach (var known in texts.AsAsyncEnumerable().WithCancellation(ct))
        {
            _texts[known.ImportIdentity!] = known.LineHash;
        }

        var numbers = lines.Select(line => line.Line.IndexNumber).Where(number => number.Length > 0).Distinct().ToList();
        var taken = from document in db.Documents
                    where numbers.Contains(document.IndexNumber!)
                    join organ in db.Organs on document.OrganId equals organ.Id
                    select new { organ.Key, document.IndexNumber };
        await foreach (var known in taken.AsAsyncEnumerable().WithCancellation(ct))
        {
            _numbers.Add(Numbered(known.Key, known.IndexNumber!));
        }
    }

    public LineVerdict Judge(LineOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.Mapped is { } line ? Judge(line) : LineVerdict.Refused(outcome.Number, outcome.Refusal!);
    }

    private LineVerdict Judge(MappedLine line)
    {
        var number = line.Line.IndexNumber;
        if (_texts.TryGetValue(line.Identity.Key, out var text))
        {
            return number.Length == 0 || text == line.Identity.Text ? LineVerdict.Unchanged(line) : Conflict(line);
        }

        if (number.Length > 0 && !_numbers.Add(Numbered(line.OrganKey, number)))
        {
            return Conflict(line);
        }

        _texts.Add(line.Identity.Key, line.Identity.Text);
        return LineVerdict.Accepted(line);
    }

    private static LineVerdict Conflict(MappedLine line) =>
        LineVerdict.Refused(line.Number, new Refusal("import.conflict", $"索引号{line.Line.IndexNumber}已有另一内容的信息，同一索引号不能对应两份文本。"));

    private static string Numbered(string organKey, string number) => $"{organKey}\n{number}";
}
