namespace TengchongPortal.Search.Keeping;

/// <summary>Names of what the index holds of a record. Whoever changes what is written raises the schema.</summary>
internal static class IndexField
{
    public const string Schema = "2";

    public const string Id = "id";

    // Texts that are looked into, folded.
    public const string Title = "title", Number = "number", Keywords = "keywords", Organ = "organ", Column = "column", Body = "body", Files = "files";

    // Whole folded values.
    public const string WholeTitle = "title_whole", WholeNumber = "number_whole", WholeKeyword = "keyword_whole", WholeOrgan = "organ_whole";

    // Texts as they were written, for showing.
    public const string TitleText = "title_text", BodyText = "body_text", FileText = "file_text", KeywordText = "keyword_text", OrganText = "organ_text";

    public const string Interprets = "interprets", CutFiles = "files_cut";

    // Values in columns.
    public const string Scope = "scope", Published = "published", Key = "key", Effective = "effective", Expires = "expires", Repealed = "repealed";

    public static string Of(SearchFacet facet) => $"facet_{facet}";
}
