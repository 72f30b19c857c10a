using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>A text as a form, for going on with it.</summary>
public static class DraftForms
{
    private const int FreeRows = 3;

    public static DraftForm Of(RevisionText text, long? version)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new()
        {
            Title = text.Title,
            Summary = text.Summary,
            ColumnId = text.ColumnId == Guid.Empty ? null : text.ColumnId,
            Openness = text.Openness,
            ExemptionClause = text.ExemptionClause,
            ExemptionReason = text.ExemptionReason,
            ReassessOn = text.ReassessOn,
            MadeOn = text.MadeOn,
            DocumentNumber = text.DocumentNumber,
            Theme = text.Theme,
            Genre = text.Genre,
            Audience = text.Audience,
            Keywords = text.Keywords,
            EffectiveOn = text.EffectiveOn,
            ExpiresOn = text.ExpiresOn,
            LegalityNumber = text.LegalityNumber,
            Source = text.Source,
            NamedOrgans = [.. text.NamedOrgans],
            Flags = [.. text.Flags],
            Policy = PolicySheets.Of(text.Policy),
            Interpretation = PolicySheets.Of(text.Interpretation),
            Meeting = MeetingSheets.Of(text.Meeting),
            Knowledge = KnowledgeSheets.Of(text.Knowledge),
            Relations = [.. text.Relations.Select(link => new RelationRow { Kind = link.Kind, Target = link.TargetDocumentId.ToString() })],
            Body = text.Body,
            Format = text.Format,
            ChangeKind = text.ChangeKind,
            ChangeNote = text.ChangeNote,
            SeenVersion = version,
        };
    }

    /// <summary>The saved text of an edition, and where the writing begins from.</summary>
    public static DraftForm Of(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var form = Of(edition.Current.Text, edition.Version);
        form.SeenRevision = edition.Current.Number;
        return form;
    }

    /// <summary>Rows to type links into: those that are there, and a few free ones after them. Rows keep their places, what was typed comes back by place.</summary>
    public static DraftForm WithFreeRows(this DraftForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var free = form.Relations.Count(row => string.IsNullOrWhiteSpace(row.Target));
        form.Relations = [.. form.Relations, .. Enumerable.Range(0, Math.Max(0, FreeRows - free)).Select(_ => new RelationRow())];
        return form;
    }
}
