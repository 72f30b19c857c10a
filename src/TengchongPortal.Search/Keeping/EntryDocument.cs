using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Keeping;

/// <summary>Turns a record into what the index keeps of it.</summary>
internal sealed class EntryDocument(TextFolding folding)
{
    // Whole values longer than this are no names and no numbers.
    private const int LongestWhole = 200;

    public static Term IdOf(Guid recordId) => new(IndexField.Id, recordId.ToString("N"));

    /// <summary>A number that is the record's own, to order what is otherwise alike.</summary>
    public static long KeyOf(Guid recordId) => BitConverter.ToInt64(recordId.ToByteArray(), 8);

    public Document Of(IndexEntry entry)
    {
        var document = new Document { new StringField(IndexField.Id, entry.RecordId.ToString("N"), Field.Store.YES) };
        foreach (var field in Searched(entry).Concat(Whole(entry)).Concat(Shown(entry)).Concat(InColumns(entry)))
        {
            document.Add(field);
        }

        return document;
    }

    private IEnumerable<Field> Searched(IndexEntry entry) =>
        from field in new (string Name, IReadOnlyList<string> Texts)[]
        {
            (IndexField.Title, [entry.Title]),
            (IndexField.Number, [entry.DocumentNumber, entry.IndexNumber]),
            (IndexField.Keywords, entry.Keywords),
            (IndexField.Organ, [entry.Organ.Name, entry.Organ.ShortName]),
            (IndexField.Column, [entry.ColumnName]),
            (IndexField.Body, [entry.Body]),
            (IndexField.Files, entry.FileTexts),
        }
        let texts = field.Texts.Where(text => text.Length > 0).ToList()
        where texts.Count > 0
        select new TextField(field.Name, new FoldedTokens(folding, texts));

    private IEnumerable<Field> Whole(IndexEntry entry) =>
        from value in ((string Name, string Text)[])
        [
            (IndexField.WholeTitle, entry.Title),
            (IndexField.WholeNumber, entry.DocumentNumber),
            (IndexField.WholeNumber, entry.IndexNumber),
            (IndexField.WholeOrgan, entry.Organ.Name),
            (IndexField.WholeOrgan, entry.Organ.ShortName),
            .. entry.Keywords.Select(keyword => (IndexField.WholeKeyword, keyword)),
        ]
        where value.Text.Length is > 0 and <= LongestWhole
        let key = PieceRun.Of(folding, value.Text).Key
        where key.Length > 0
        select new StringField(value.Name, key, Field.Store.NO);

    private static IEnumerable<Field> Shown(IndexEntry entry) =>
        new (string Name, string Text)[]
        {
            (IndexField.TitleText, entry.Title), (IndexField.BodyText, entry.Body), (IndexField.OrganText, entry.Organ.Name), (IndexField.OrganText, entry.Organ.ShortName),
        }
        .Concat(entry.FileTexts.Select(text => (IndexField.FileText, text)))
        .Concat(entry.Keywords.Select(keyword => (IndexField.KeywordText, keyword)))
        .Concat(entry.Interprets.Select(id => (IndexField.Interprets, id.ToString("N"))))
        .Append((IndexField.CutFiles, entry.HasCutFiles ? "1" : ""))
        .Where(value => value.Item2.Length > 0)
        .Select(value => new StoredField(value.Item1, value.Item2));

    private static IEnumerable<Field> InColumns(IndexEntry entry)
    {
        foreach (var (facet, value) in FacetsOf(entry).Where(pair => pair.Value.Length > 0))
        {
            yield return new SortedDocValuesField(IndexField.Of(facet), new BytesRef(value));
        }

        yield return new SortedDocValuesField(IndexField.Scope, new BytesRef(entry.Scope));
        yield return new NumericDocValuesField(IndexField.Published, entry.PublishedAt?.UtcTicks ?? 0);
        yield return new NumericDocValuesField(IndexField.Key, KeyOf(entry.RecordId));
        yield return new NumericDocValuesField(IndexField.Effective, DayOf(entry.Dates.EffectiveOn));
        yield return new NumericDocValuesField(IndexField.Expires, DayOf(entry.Dates.ExpiresOn));
        yield return new NumericDocValuesField(IndexField.Repealed, DayOf(entry.Dates.RepealedOn));
    }

    private static IEnumerable<(SearchFacet Facet, string Value)> FacetsOf(IndexEntry entry) =>
    [
        (SearchFacet.Organ, entry.Organ.Key),
        (SearchFacet.Column, entry.Column),
        (SearchFacet.Theme, entry.Theme.Length < 2 ? entry.Theme : entry.Theme[..2]),
        (SearchFacet.Year, entry.PublishedAt is { } at ? $"{ChinaTime.DayOf(at).Year}" : ""),
        (SearchFacet.Type, entry.Type),
        (SearchFacet.Stage, entry.Stage),
        (SearchFacet.Genre, entry.Genre),
        (SearchFacet.Audience, entry.Audience),
        (SearchFacet.Files, $"{(entry.HasUnreadFiles ? FileFacet.Unread : entry.HasCutFiles ? FileFacet.Cut : entry.HasFiles ? FileFacet.Read : FileFacet.None)}"),
    ];

    // The first of all days is no day of law.
    private static long DayOf(DateOnly? day) => day?.DayNumber ?? 0;
}
