using TengchongPortal.Data.Importing.Lines;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>What is odd about a line that is taken all the same.</summary>
internal static class LineWarnings
{
    public static IEnumerable<Refusal> Of(ImportLine line, PublishedMoment published, ImportCategories categories)
    {
        if (!categories.Knows(line.Kind))
        {
            yield return new("import.kind", "该行的种类不在已知之列，按历史资料收录。");
        }

        if (published.At is null)
        {
            yield return line.PublishDate.Length == 0
                ? new("import.date-missing", "该行没有发布日期，按发布日期不详收录。")
                : new("import.date-form", "该行的发布日期不是日期，按发布日期不详收录。");
        }

        if (line.WrittenDate.Length > 0 && PublishedMoment.DayOf(line.WrittenDate) is null)
        {
            yield return new("import.written-date", "该行的成文日期不是日期，未予收录。");
        }

        if (line.Publisher.Length == 0)
        {
            yield return new("import.publisher", "该行没有发布机构。");
        }

        // Numbers of other places are kept letter for letter; an unknown form is worth a look (domain 08 §1.2).
        if (line.IndexNumber.Length > 0 && !IndexNumber.TryParseLocal(line.IndexNumber, out _) && !IndexNumber.IsKnownForeign(line.IndexNumber))
        {
            yield return new("import.index-form", "该行的索引号不是已知的编制规则，照录。");
        }
    }
}
