using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Publishing;

/// <summary>Runs the text checker over the fields of a revision with the registers of document-number prefixes and of telephone numbers.</summary>
public sealed class EditionChecks(PortalDbContext db, TextChecker checker, ContentRenderer renderer, PhoneRegisterReading phones, CopyChecks copies)
{
    /// <summary>The copy of a letter has no field to which a number could go.</summary>
    private const string LeftOutOfCopies = "公开稿里请删去，或者写成“〔略〕”。";

    /// <summary>The full report, for the writer's eyes.</summary>
    public async Task<CheckReport> ReportAsync(RevisionText text, TextKind kind, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (prefixes, known) = (await PrefixesAsync(ct), (await phones.RunAsync(ct)).Known);
        var report = Check(FieldsOf(Readable(text)));
        return text.Format == BodyFormat.Html ? report with { Findings = report.Findings.AddRange(HiddenStops(report, Check([(nameof(RevisionText.Body), text.Body)]))) } : report;

        CheckReport Check(IEnumerable<(string Name, string Text)> fields) =>
            checker.Check(fields.Select(field => new CheckedText(field.Text, kind) { Field = field.Name, KnownPrefixes = prefixes, KnownPhones = known }));
    }

    /// <summary>The stops of the current text, personal data apart: for those no override exists. In the copy of a letter a number of a person never only warns.</summary>
    public async Task<(ImmutableArray<Refusal> Stops, ImmutableArray<Refusal> Personal)> RunAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var (text, isCopy) = (edition.Current.Text, edition.Document.TypeKey == BeginCopy.TypeKey);
        var report = await ReportAsync(text, edition.Document.Origin == RecordOrigin.CarriedOver ? TextKind.Import : TextKind.Draft, ct);
        var refusals = report.Findings.Where(finding => finding.Level == FindingLevel.Stop || (isCopy && finding.IsPersonal)).ToLookup(stop => stop.IsPersonal, stop => Told(stop, isCopy));
        return ([.. refusals[false]], [.. refusals[true], .. isCopy ? await copies.RunAsync(edition.DocumentId, FieldsOf(Readable(text)), ct) : []]);
    }

    /// <summary>Everything that a person writes into a text.</summary>
    public static IEnumerable<(string Name, string Text)> FieldsOf(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            (nameof(RevisionText.Title), text.Title),
            (nameof(RevisionText.Summary), text.Summary),
            (nameof(RevisionText.DocumentNumber), text.DocumentNumber),
            (nameof(RevisionText.Keywords), text.Keywords),
            (nameof(RevisionText.ChangeNote), text.ChangeNote),
            (nameof(RevisionText.Body), text.Body),
            (nameof(RevisionText.ExemptionReason), text.ExemptionReason),
            (nameof(RevisionText.LegalityNumber), text.LegalityNumber),
            (nameof(RevisionText.Source), text.Source),
            .. text.Policy?.Written ?? [],
            .. text.Interpretation?.Written ?? [],
            .. text.Meeting?.Written ?? [],
            .. text.Knowledge?.Written ?? [],
        ];
    }

    private static Refusal Told(Finding stop, bool isCopy) =>
        new(stop.Code, $"第{stop.Line}行“{stop.Text}”：{stop.Rule}{(isCopy && stop.IsPersonal ? LeftOutOfCopies : "")}") { Field = stop.Field };

    // Tags between two characters would hide from the checker what every reader sees.
    private RevisionText Readable(RevisionText text) =>
        text is { Format: BodyFormat.Html, Body.Length: <= ContentRenderer.MaxLength } ? text with { Body = renderer.SanitiseHtml(text.Body).PlainText } : text;

    // Attributes and comments are no words of the page, but they are read out, followed or at least stored.
    private static IEnumerable<Finding> HiddenStops(CheckReport seen, CheckReport markup) =>
        markup.Stops.Where(stop => !seen.Findings.Any(finding => finding.Code == stop.Code && finding.Text == stop.Text));

    private async Task<ImmutableHashSet<string>> PrefixesAsync(CancellationToken ct)
    {
        var lists = await db.Organs.Where(organ => organ.DocumentPrefixes != "").Select(organ => organ.DocumentPrefixes).ToListAsync(ct);
        return [.. lists.SelectMany(list => list.Split('|'))];
    }
}
