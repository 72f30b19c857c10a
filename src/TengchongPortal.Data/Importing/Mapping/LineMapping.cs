using System.Collections.Immutable;
using TengchongPortal.Data.Importing.Bodies;
using TengchongPortal.Data.Importing.Lines;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>From a line of the file to a text of this portal, by itself and without the database, so that lines can be judged side by side.</summary>
public sealed class LineMapping(ReferenceBook book, ImportCategories categories, ImportLabels labels, TextChecker checker, ImportRegister register)
{
    public LineOutcome Read(FileLine fileLine)
    {
        var (line, refusal) = LineReading.Read(fileLine);
        return line is null ? new(fileLine.Number, null, refusal) : Map(fileLine.Number, line);
    }

    public LineOutcome Map(int number, ImportLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var place = categories.PlaceOf(line.Kind, line.Category);
        var body = LineBody.Of(line, labels);
        var text = TextOf(line, place, body);
        if (StopIn(text, body) is { } stop)
        {
            return new(number, null, stop);
        }

        var (organKey, organName) = register.OrganOf(line.Publisher);
        var published = PublishedMoment.Of(line.PublishDate);
        ImmutableArray<Refusal> warnings = [.. book.Contracts.Faults(place.TypeKey, text), .. LineWarnings.Of(line, published, categories)];
        return new(number, new(number, line, LineIdentity.Of(line, organKey), organKey, organName, place.TypeKey, text, published, warnings) { Explains = book.Contracts.Require(place.TypeKey).IsInterpretation }, null);
    }

    private RevisionText TextOf(ImportLine line, ImportPlace place, LineBody body) => new()
    {
        Title = line.Title,
        ColumnId = register.ColumnOf(place.ColumnKey),
        MadeOn = PublishedMoment.DayOf(line.WrittenDate),
        DocumentNumber = line.DocumentNumber,
        Theme = ThemeOf(line.Category),
        Genre = book.Contracts.Require(place.TypeKey).Genre,
        Keywords = line.Keywords,
        Format = body.Format,
        Body = body.Text,
    };

    /// <summary>Categories of the state form 一级\二级 are themes of the State Council's list.</summary>
    private string ThemeOf(string category)
    {
        var label = category.Replace("\\", " / ", StringComparison.Ordinal);
        return label == category ? "" : book.Themes.FirstOrDefault(theme => theme.Label == label)?.Code ?? "";
    }

    private Refusal? StopIn(RevisionText text, LineBody body)
    {
        if (text.Body.Length > ContentRenderer.MaxLength)
        {
            return new("import.too-long", $"正文连同各项要素超过{ContentRenderer.MaxLength / 10_000}万字。");
        }

        var fields = EditionChecks.FieldsOf(text);
        var words = text.Format == BodyFormat.Plain ? fields : fields.Append(("Plain", body.Plain));
        return checker.Check(words.Where(field => field.Item2.Length > 0).Select(field => new CheckedText(field.Item2, TextKind.Import) { Field = field.Item1, KnownPrefixes = register.Prefixes })).Refusal;
    }
}
