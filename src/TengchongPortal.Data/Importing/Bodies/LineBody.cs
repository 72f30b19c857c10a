using System.Collections.Immutable;
using TengchongPortal.Data.Importing.Lines;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Importing.Bodies;

/// <summary>The body of a record from the parts of a line. A line that has nothing but text keeps its text as it is.</summary>
/// <param name="Plain">The same words without markup.</param>
internal sealed record LineBody(BodyFormat Format, string Text, string Plain)
{
    public static LineBody Of(ImportLine line, ImportLabels labels)
    {
        var facts = line.Pairs.Where(pair => !IsSaid(line, pair) && labels.Of(pair.Group, pair.Key).Length > 0).ToLookup(pair => pair.Group is "line" or "proposal" ? "header" : pair.Group);
        var notes = NotesOf(line, labels).ToList();
        if (facts.Count == 0 && notes.Count == 0 && line.Entries.IsEmpty && line.Answer.Length == 0)
        {
            return new(BodyFormat.Plain, line.Body, line.Body);
        }

        var markup = new BodyMarkup();
        Write(markup, line, facts, labels);
        notes.ForEach(markup.Paragraphs);
        return new(BodyFormat.Html, markup.Html, markup.Plain);
    }

    private static void Write(BodyMarkup markup, ImportLine line, ILookup<string, LinePair> facts, ImportLabels labels)
    {
        Facts(markup, facts["header"], labels);
        Section(markup, "question", line.Question, labels);
        Section(markup, "answer", line.Answer, labels);
        if (!IsQuestionAndAnswer(line))
        {
            markup.Paragraphs(line.Body);
        }

        foreach (var group in facts.Where(group => group.Key != "header"))
        {
            markup.Heading(labels.Of("section", group.Key));
            Facts(markup, group, labels);
        }

        Entries(markup, line.Entries, labels);
    }

    private static void Facts(BodyMarkup markup, IEnumerable<LinePair> pairs, ImportLabels labels)
    {
        var facts = pairs.Select(pair => (labels.Of(pair.Group, pair.Key), Shown(pair.Value, labels))).ToList();
        if (facts.Count > 0)
        {
            markup.Facts(facts);
        }
    }

    private static void Section(BodyMarkup markup, string name, string text, ImportLabels labels)
    {
        if (text.Length > 0)
        {
            markup.Heading(labels.Of("section", name));
            markup.Paragraphs(text);
        }
    }

    private static void Entries(BodyMarkup markup, ImmutableArray<ImmutableArray<LinePair>> entries, ImportLabels labels)
    {
        var keys = entries.SelectMany(entry => entry.Select(pair => pair.Key)).Distinct().Where(key => labels.Of("entries", key).Length > 0).ToList();
        if (keys.Count > 0)
        {
            markup.Heading(labels.Of("section", "entries"));
            markup.Table(
                [.. keys.Select(key => labels.Of("entries", key))],
                entries.Select(entry => keys.Select(key => Shown(entry.FirstOrDefault(pair => pair.Key == key)?.Value ?? "", labels)).ToList()));
        }
    }

    private static IEnumerable<string> NotesOf(ImportLine line, ImportLabels labels)
    {
        if (line.HasOnlyAttachment)
        {
            yield return labels.Of("note", "attachment_only");
        }

        if (line.IsTruncated)
        {
            yield return labels.Of("note", "truncated");
        }
    }

    private static string Shown(string value, ImportLabels labels) => value is "true" or "false" ? labels.Of("note", value) : value;

    // A guide's fields often stand in its text already; the reader is not told twice.
    private static bool IsSaid(ImportLine line, LinePair pair) =>
        pair.Value.Length > 1 && pair.Value.Split('；').All(part => line.Body.Contains(part, StringComparison.Ordinal));

    // Some sources repeat question and answer in the body.
    private static bool IsQuestionAndAnswer(ImportLine line) =>
        line.Answer.Length > 0 && (line.Body == line.Question || line.Body.Contains(line.Answer, StringComparison.Ordinal));
}
