using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Letters;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Letters.Reading;

/// <summary>
/// The published letters: the public copies, which are records like all others, with what the letter adds. Answers that were carried over
/// without their letters stand among them.
/// </summary>
public sealed class LettersQuery(PublicRegister register)
{
    private const int PageSize = 20;

    public async Task<LettersPage> RunAsync(LettersFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var organs = await register.OrganListAsync(ct);
        var stretch = await (await RecordsAsync(filter, organs, ct)).StretchAsync(KeyOf(filter.After), KeyOf(filter.Before), PageSize, ct);
        var ids = stretch.Lines.Select(line => line.DocumentId).ToList();
        var letters = await register.Letters.Where(letter => ids.Contains(letter.DocumentId)).ToDictionaryAsync(letter => letter.DocumentId, ct);
        return new(
            filter,
            [.. stretch.Lines.Select(line => LineOf(line, letters.GetValueOrDefault(line.DocumentId)))],
            stretch.Previous,
            stretch.Next,
            [.. organs.Where(organ => organ.Kind is not OrganKind.External).Select(organ => new SelectListItem(organ.Name, organ.Key, organ.Key == filter.Organ))]);
    }

    private async Task<IQueryable<PublicRecord>> RecordsAsync(LettersFilter filter, IReadOnlyList<Organ> organs, CancellationToken ct)
    {
        ImmutableArray<Guid> columns = [.. (await register.ColumnListAsync(ct)).Where(column => column.Key == BeginCopy.ColumnKey).Select(column => column.Id)];
        var records = register.Records.InColumns([.. columns]);
        if (!string.IsNullOrEmpty(filter.Organ))
        {
            var organ = organs.FirstOrDefault(one => one.Key == filter.Organ)?.Id ?? Guid.Empty;
            records = records.OfOrgan(organ);
        }

        records = filter.Year is { } year ? records.Where(record => record.PublishedYear == year) : records;
        if (filter.Words is { } words)
        {
            records = records.Where(record => record.Title.Contains(words));
        }

        return filter.Kind is { } kind ? records.Where(record => register.Letters.Any(letter => letter.DocumentId == record.DocumentId && letter.Kind == kind)) : records;
    }

    private static LetterLine LineOf(RecordGlimpse line, PublicLetter? letter) => new(line.Title, AddressOf(line, letter is not null), line.OrganName, letter?.Kind, DayOf(line))
    {
        ReceivedOn = letter is null ? null : ChinaTime.DayOf(letter.ReceivedAt),
        AnsweredOn = letter?.AnsweredAt is { } at ? ChinaTime.DayOf(at) : null,
        Rating = letter?.Rating,
    };

    private static string AddressOf(RecordGlimpse line, bool isLetter) => isLetter ? PublicAddresses.Letter(line.DocumentId) : PublicAddresses.Record(line.DocumentId);

    private static DateOnly? DayOf(RecordGlimpse line) => line.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null;

    private static RecordKey? KeyOf(string? text) => RecordKey.TryParse(text, out var key) ? key : null;
}
