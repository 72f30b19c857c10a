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
public sealed class EditionChecks(PortalDbContext db, TextChecker checker, ContentRenderer renderer, PhoneRegisterReading phones)
{
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

    /// <summary>The stops of the current text, personal data apart: for those no override exists.</summary>
    public async Task<(ImmutableArray<Refusal> Stops, ImmutableArray<Refusal> Personal)> RunAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var kind = edition.Document.Origin == RecordOrigin.CarriedOver ? TextKind.Import : TextKind.Draft;
        var report = await ReportAsync(edition.Current.Text, kind, ct);
        var refusals = report.Stops.ToLookup(IsPersonal, stop => new Refusal(stop.Code, $"第{stop.Line}行“{stop.Text}”：{stop.Rule}"));
        return ([.. refusals[false]], [.. refusals[true], .. await ConsentAsync(edition, ct)]);
    }

    /// <summary>The public copy of a letter whose writer took the consent back goes nowhere any more; no override exists.</summary>
    private async Task<ImmutableArray<Refusal>> ConsentAsync(Edition edition, CancellationToken ct) =>
        edition.Document.TypeKey == BeginCopy.TypeKey && await db.Letters.AnyAsync(letter => letter.CopyDocumentId == edition.DocumentId && letter.ConsentWithdrawnAt != null, ct)
            ? [new("letters.consent-withdrawn", "来信人已经撤回公开同意，这份公开稿不能再审签、发布或者恢复；未发布的请终止，已发布的请提请下线。")]
            : [];

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

    // Tags between two characters would hide from the checker what every reader sees.
    private RevisionText Readable(RevisionText text) =>
        text is { Format: BodyFormat.Html, Body.Length: <= ContentRenderer.MaxLength } ? text with { Body = renderer.SanitiseHtml(text.Body).PlainText } : text;

    // Attributes and comments are no words of the page, but they are read out, followed or at least stored.
    private static IEnumerable<Finding> HiddenStops(CheckReport seen, CheckReport markup) =>
        markup.Stops.Where(stop => !seen.Findings.Any(finding => finding.Code == stop.Code && finding.Text == stop.Text));

    private static bool IsPersonal(Finding finding) => finding.Code.StartsWith("personal.", StringComparison.Ordinal);

    private async Task<ImmutableHashSet<string>> PrefixesAsync(CancellationToken ct)
    {
        var lists = await db.Organs.Where(organ => organ.DocumentPrefixes != "").Select(organ => organ.DocumentPrefixes).ToListAsync(ct);
        return [.. lists.SelectMany(list => list.Split('|'))];
    }
}
