using System.Collections.Immutable;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Letters;

/// <summary>Words with which an answer may begin (<c>seeds/answer-templates.csv</c>), with blanks that the clerk fills in. Read once at start.</summary>
public sealed record AnswerTemplates(ImmutableArray<AnswerTemplate> All)
{
    private const string ForEvery = "*";

    public static AnswerTemplates Read(SeedFolder folder) => new(
        [.. SeedCsv.Read(folder, "answer-templates.csv").Select(row => new AnswerTemplate(row["kind"] == ForEvery ? null : Enum.Parse<LetterKind>(row["kind"]), row["name"], row["text"].Replace('|', '\n')))]);

    /// <summary>Those for a kind of letter, its own first.</summary>
    public IEnumerable<AnswerTemplate> For(LetterKind kind) => All.Where(one => one.Kind is null || one.Kind == kind).OrderBy(one => one.Kind is null);
}

/// <param name="Kind">Null for one that fits every letter.</param>
/// <param name="Text">With <c>{subject}</c> and <c>{organ}</c> for what the letter and its organ are called.</param>
public sealed record AnswerTemplate(LetterKind? Kind, string Name, string Text)
{
    public string Filled(string subject, string organ) => Text.Replace("{subject}", subject, StringComparison.Ordinal).Replace("{organ}", organ, StringComparison.Ordinal);
}
