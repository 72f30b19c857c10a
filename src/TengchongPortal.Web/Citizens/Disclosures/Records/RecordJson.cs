using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>The record for machines; its shape is described in <c>docs/api.md</c> and only ever grows.</summary>
public sealed record RecordJson(
    Guid Id,
    string Title,
    IReadOnlyDictionary<string, string> Header,
    IReadOnlyDictionary<string, string> Elements,
    string? Validity,
    bool Withdrawn,
    bool Emergency,
    string? CarriedOverAt,
    string Summary,
    string Html,
    string Text,
    IReadOnlyList<RecordJson.Attachment> Attachments,
    IReadOnlyList<RecordJson.Link> Links,
    IReadOnlyList<RecordJson.EditionOf> Editions,
    RecordJson.TraceOf Trace,
    IReadOnlyDictionary<string, string>? Interpretation,
    IReadOnlyList<RecordJson.Source> ChangedSources,
    IReadOnlyList<RecordJson.Rendition> Renditions,
    RecordJson.InterpreterOf? Interpreter)
{
    public static RecordJson Of(RecordPage page)
    {
        ArgumentNullException.ThrowIfNull(page);

        return new(
            page.Id,
            page.Title,
            page.Header.ForMachines,
            page.Facts.ToDictionary(fact => fact.Label, fact => fact.Machine ?? fact.Value!),
            page.Standing.Validity,
            page.Standing.Withdrawal is not null,
            page.Standing.IsEmergency,
            page.Standing.CarriedOverAt is { } at ? ChinaClock.Machine(at) : null,
            page.Summary,
            page.Body.Value ?? "",
            page.BodyText,
            [.. page.Files.Select(file => new Attachment(file.Name, file.MediaType, file.Length, file.Sha256, file.Address))],
            [.. page.Links.SelectMany(group => group.Records.Select(line => new Link(group.Kind, group.IsInverse, group.Label, line.Title, line.Address)))],
            [.. page.Editions.Select(Of)],
            new(page.Trace.ContentHash, page.Trace.LeafSequence, page.Trace.LeafHash, ChinaClock.Machine(page.Trace.ReleasedAt)),
            page.Interpretation?.Elements,
            [.. page.Sources.Select(source => new Source(source.Title, PublicAddresses.Record(source.DocumentId), source.HasEnded, source.Label))],
            [.. page.Interpretation?.Renditions.Select(one => new Rendition(one.Form.ToString(), one.Form.Label, one.Address, one.Alternative)) ?? []],
            page.Interpretation is { } told ? new(told.OrganName, told.Interpreter, told.Phone) : null);
    }

    private static EditionOf Of(EditionLine line) => new(line.Number, ChinaClock.Machine(line.ReleasedAt), line.ChangeNote, line.IsCurrent, line.Address);

    public sealed record Attachment(string Name, string MediaType, long Length, string Sha256, string Address);

    public sealed record Link(string Kind, bool Inverse, string Label, string Title, string Address);

    public sealed record EditionOf(int Number, string ReleasedAt, string ChangeNote, bool Current, string Address);

    /// <param name="Title">Empty where the source is not public any more.</param>
    public sealed record Source(string Title, string Address, bool Ended, string Label);

    /// <param name="Address">Where it opens, here or elsewhere; null where the text itself is the form.</param>
    public sealed record Rendition(string Form, string Label, string? Address, string Alternative);

    /// <param name="Name">With the post; empty where no person is named.</param>
    public sealed record InterpreterOf(string Organ, string Name, string Phone);

    public sealed record TraceOf(string ContentHash, long? LeafSequence, string LeafHash, string ReleasedAt);
}
