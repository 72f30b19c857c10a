using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Disclosures.Headers;

/// <summary>The elements of a record beyond the header block (domain 08 §2); what is not known is not listed.</summary>
public static class RecordFacts
{
    public static IReadOnlyList<HeaderCell> Of(PublicRecord record, ReferenceBook book) => [.. All(record, book).Where(fact => !string.IsNullOrEmpty(fact.Value))];

    /// <summary>Every element in its order, the unknown ones without a value.</summary>
    public static IReadOnlyList<HeaderCell> All(PublicRecord record, ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(book);
        return
        [
            Day("成文日期", record.MadeOn),
            Day("施行日期", record.EffectiveOn),
            Day("有效期至", record.ExpiresOn),
            Day(record.EndsByDeclaration ? "宣布失效日期" : "废止日期", record.RepealedOn),
            new("主题分类", book.ThemeLabel(record.Theme)),
            new("体裁分类", book.GenreLabel(record.Genre)),
            new("关键词", record.Keywords),
            new("来源", record.Source),
        ];
    }

    private static HeaderCell Day(string label, DateOnly? day) => day is { } known ? new(label, ChinaClock.LongDay(known), Machine: ChinaClock.Day(known)) : new(label, null);
}
