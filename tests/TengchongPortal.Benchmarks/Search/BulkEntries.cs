using TengchongPortal.Benchmarks.Pages;
using TengchongPortal.Search;

namespace TengchongPortal.Benchmarks.Search;

/// <summary>Invented records, the same on every machine: the words that are looked for stand in a known share of them.</summary>
internal sealed class BulkEntries
{
    private static readonly (string Word, int OneIn)[] _sown = [("热海", 20), ("国家级自然保护区", 100), ("银杏", 2_000)];

    private readonly Sentences _sentences = new();

    public IEnumerable<IndexEntry> Take(int count) => Enumerable.Range(0, count).Select(One);

    private IndexEntry One(int number)
    {
        var sown = string.Concat(_sown.Where(word => number % word.OneIn == 7 % word.OneIn).Select(word => $"经过{word.Word}附近。"));
        var body = _sentences.Body().Plain;
        var middle = body.Length / 2;
        return new()
        {
            RecordId = Guid.CreateVersion7(),
            Title = _sentences.Title(number),
            DocumentNumber = $"腾政发〔{2008 + (number % 18)}〕{number / 18}号",
            IndexNumber = $"01526376-3-/{2008 + (number % 18)}-{number:0000000}",
            Body = string.Concat(body.AsSpan(0, middle), number % 4 == 0 ? "" : "火山热气冲上云霄。", sown, body.AsSpan(middle)),
            Organ = new($"o{number % 54}", $"腾冲市第{number % 54}办公室", $"{number % 54}办"),
            Column = $"c{number % 83}",
            Theme = $"{number % 21:00}01",
            Genre = $"{number % 15:00}",
            Type = $"t{number % 12}",
            Audience = $"{number % 9}",
            Stage = $"s{number % 5}",
            PublishedAt = new DateTimeOffset(2008, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(number % 150_000),
            Dates = number % 6 == 0 ? new(new(2009, 1, 1), number % 12 == 0 ? new(2020, 1, 1) : null, null) : default,
            Keywords = [$"词{number % 300}"],
        };
    }
}
