using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;

/// <summary>What is merged as one: a field, or fields that mean something only together.</summary>
/// <param name="Properties">The boxes of the form; the first gives the name.</param>
/// <param name="Said">What a text says there, for comparing.</param>
/// <param name="Taken">The second text with what the first says there.</param>
public sealed record MergeField(ImmutableArray<string> Properties, Func<RevisionText, string> Said, Func<RevisionText, RevisionText, RevisionText> Taken)
{
    private static readonly JsonSerializerOptions _words = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static ImmutableArray<MergeField> All { get; } =
    [
        new([nameof(DraftForm.Title)], text => text.Title, (from, onto) => onto with { Title = from.Title }),
        new([nameof(DraftForm.Summary)], text => text.Summary, (from, onto) => onto with { Summary = from.Summary }),
        new([nameof(DraftForm.ColumnId)], text => $"{text.ColumnId}", (from, onto) => onto with { ColumnId = from.ColumnId }),
        new(
            [nameof(DraftForm.Openness), nameof(DraftForm.ExemptionClause), nameof(DraftForm.ExemptionReason), nameof(DraftForm.ReassessOn)],
            text => $"{text.Openness}|{text.ExemptionClause}|{text.ReassessOn:O}|{text.ExemptionReason}",
            (from, onto) => onto with { Openness = from.Openness, ExemptionClause = from.ExemptionClause, ExemptionReason = from.ExemptionReason, ReassessOn = from.ReassessOn }),
        new([nameof(DraftForm.MadeOn)], text => $"{text.MadeOn:O}", (from, onto) => onto with { MadeOn = from.MadeOn }),
        new([nameof(DraftForm.DocumentNumber)], text => text.DocumentNumber, (from, onto) => onto with { DocumentNumber = from.DocumentNumber }),
        new([nameof(DraftForm.Theme)], text => text.Theme, (from, onto) => onto with { Theme = from.Theme }),
        new([nameof(DraftForm.Genre)], text => text.Genre, (from, onto) => onto with { Genre = from.Genre }),
        new([nameof(DraftForm.Audience)], text => text.Audience, (from, onto) => onto with { Audience = from.Audience }),
        new([nameof(DraftForm.Keywords)], text => text.Keywords, (from, onto) => onto with { Keywords = from.Keywords }),
        new([nameof(DraftForm.EffectiveOn), nameof(DraftForm.ExpiresOn)], text => $"{text.EffectiveOn:O}|{text.ExpiresOn:O}", (from, onto) => onto with { EffectiveOn = from.EffectiveOn, ExpiresOn = from.ExpiresOn }),
        new([nameof(DraftForm.LegalityNumber)], text => text.LegalityNumber, (from, onto) => onto with { LegalityNumber = from.LegalityNumber }),
        new([nameof(DraftForm.Source)], text => text.Source, (from, onto) => onto with { Source = from.Source }),
        new([nameof(DraftForm.NamedOrgans)], text => string.Join('|', text.NamedOrgans), (from, onto) => onto with { NamedOrgans = from.NamedOrgans }),
        new([nameof(DraftForm.Flags)], text => string.Join('|', text.Flags), (from, onto) => onto with { Flags = from.Flags }),
        new([nameof(DraftForm.Relations)], text => string.Join('|', text.Relations.Select(link => $"{link.Kind} {link.TargetDocumentId}")), (from, onto) => onto with { Relations = from.Relations }),
        new([nameof(DraftForm.Policy)], text => JsonSerializer.Serialize(text.Policy, _words), (from, onto) => onto with { Policy = from.Policy }),
        new([nameof(DraftForm.Interpretation)], text => JsonSerializer.Serialize(text.Interpretation, _words), (from, onto) => onto with { Interpretation = from.Interpretation }),
        new([nameof(DraftForm.Meeting)], text => JsonSerializer.Serialize(text.Meeting, _words), (from, onto) => onto with { Meeting = from.Meeting }),
        new([nameof(DraftForm.Knowledge)], text => JsonSerializer.Serialize(text.Knowledge, _words), (from, onto) => onto with { Knowledge = from.Knowledge }),
        new([nameof(DraftForm.Body), nameof(DraftForm.Format)], text => text.Body + (text.Format == BodyFormat.Markdown ? "" : $"\n[{text.Format}]"), (from, onto) => onto with { Body = from.Body, Format = from.Format }),
        new([nameof(DraftForm.ChangeKind)], text => $"{text.ChangeKind}", (from, onto) => onto with { ChangeKind = from.ChangeKind }),
        new([nameof(DraftForm.ChangeNote)], text => text.ChangeNote, (from, onto) => onto with { ChangeNote = from.ChangeNote }),
    ];

    /// <summary>Whether it is written in words, not chosen from a list.</summary>
    public bool IsWords => Properties[0] is nameof(DraftForm.Title) or nameof(DraftForm.Summary) or nameof(DraftForm.Body) or nameof(DraftForm.DocumentNumber) or nameof(DraftForm.Keywords)
        or nameof(DraftForm.Source) or nameof(DraftForm.LegalityNumber) or nameof(DraftForm.ChangeNote);

    /// <summary>The name that the form gives it.</summary>
    public string Label => LabelOf(Properties[0]);

    private static string LabelOf(string property) => property switch
    {
        nameof(DraftForm.Policy) => "政策要素和解读方案",
        nameof(DraftForm.Interpretation) => "解读要素",
        nameof(DraftForm.Meeting) => "会议和公开议题",
        nameof(DraftForm.Knowledge) => "知识条目要素",
        _ => PropertyOf(property).GetCustomAttribute<DisplayAttribute>()?.Name ?? "关联信息",
    };

    public bool Differs(RevisionText one, RevisionText other) => Said(one) != Said(other);

    /// <summary>Lays what another form says there into this one.</summary>
    public void Fill(DraftForm from, DraftForm onto)
    {
        foreach (var property in Properties.Select(PropertyOf))
        {
            property.SetValue(onto, property.GetValue(from));
        }
    }

    private static PropertyInfo PropertyOf(string name) => typeof(DraftForm).GetProperty(name)!;
}
