using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Data.Publishing;

/// <summary>Fills and empties the text of a public row, its files and its links.</summary>
public sealed class PublicTexts(PortalDbContext db, ContentRenderer renderer, PublishedFiles files, PolicyProjection policies)
{
    private const int DescriptionLength = 150;

    public async Task FillAsync(PublicRecord record, Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(edition);
        var (document, text) = (edition.Document, edition.Current.Text);
        await FillHeaderAsync(record, document, text, ct);
        var body = Rendered(text);
        FillWords(record, text, body);
        record.ContentHash = edition.CurrentHash;

        // An entry is told from the moment on at which what it rests on was looked at.
        record.ServedUntil = document.TypeKey == KnowledgeFacts.TypeKey ? DateOnly.MinValue : DateOnly.MaxValue;
        AddChildren(record, document.Id, text);
        await policies.AddAsync(record, document, text, ct);
        await files.PublishAsync(text.Files, ct);
    }

    /// <summary>The row that citizens would read if the text came out at this moment. Nothing is kept of it.</summary>
    public async Task<PublicRecord> UnreleasedAsync(RevisionText text, Guid organId, Document? document, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (body, since) = (Rendered(text), document?.FirstPublishedAt ?? at);
        var organ = await db.Organs.AsNoTracking().SingleAsync(one => one.Id == organId, ct);
        var column = await db.Columns.AsNoTracking().SingleAsync(one => one.Id == text.ColumnId, ct);
        var record = new PublicRecord
        {
            DocumentId = document?.Id ?? Guid.Empty,
            IsCurrent = true,
            IndexNumber = document?.IndexNumber ?? "",
            OrganId = organ.Id,
            OrganName = organ.NameOn(ChinaTime.DayOf(since)),
            ColumnId = column.Id,
            ColumnName = column.Name,
            FirstPublishedAt = since,
            PublishedPrecision = document?.FirstPublishedAt is null ? PublishedPrecision.Second : document.PublishedPrecision,
            EffectiveOn = text.EffectiveOn ?? document?.EffectiveOn,
            ExpiresOn = text.ExpiresOn ?? document?.ExpiresOn,
            RepealedOn = document?.RepealedOn,
            EndsByDeclaration = document?.EndsByDeclaration == true,
            AmendedOn = document?.AmendedOn,
            ReleasedAt = at,
        };
        FillWords(record, text, body);
        return record;
    }

    /// <summary>Takes every byte of the text out of the row; number, organ and dates stay.</summary>
    public static void Blank(PublicRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        (record.BodyHtml, record.BodyText, record.Title, record.Summary, record.DocumentNumber) = ("", "", "", "", "");
        (record.Keywords, record.Source, record.ChangeNote, record.Audience, record.MadeOn) = ("", "", "", "", null);
        record.ServedUntil = DateOnly.MaxValue;
    }

    private static void FillWords(PublicRecord record, RevisionText text, RenderedContent body)
    {
        (record.BodyHtml, record.BodyText, record.RendererVersion) = (body.Html, body.PlainText, ContentRenderer.Version);
        (record.Title, record.DocumentNumber, record.MadeOn) = (text.Title, text.DocumentNumber, text.MadeOn);
        (record.Theme, record.Genre, record.Audience, record.Keywords, record.Source) = (text.Theme, text.Genre, text.Audience, text.Keywords, text.Source);
        (record.ChangeKind, record.ChangeNote) = (text.ChangeKind, text.ChangeNote);
        record.Summary = text.Summary.Length > 0 ? text.Summary : Shortened(body.PlainText);
    }

    private async Task FillHeaderAsync(PublicRecord record, Document document, RevisionText text, CancellationToken ct)
    {
        var organ = (await db.Organs.FindAsync([document.OrganId], ct))!;
        var column = (await db.Columns.FindAsync([text.ColumnId], ct))!;
        var day = ChinaTime.DayOf(document.FirstPublishedAt ?? record.ReleasedAt);
        (record.OrganId, record.OrganName) = (organ.Id, organ.NameOn(day));
        (record.ColumnId, record.ColumnName) = (column.Id, column.Name);
        (record.IndexNumber, record.Origin) = (document.IndexNumber ?? "", document.Origin);
        (record.FirstPublishedAt, record.PublishedPrecision) = (document.FirstPublishedAt, document.PublishedPrecision);
        record.SortAt = document.FirstPublishedAt ?? DateTimeOffset.MinValue;
        (record.EffectiveOn, record.ExpiresOn) = (text.EffectiveOn, text.ExpiresOn);
        record.TakeValidity(document);
    }

    private void AddChildren(PublicRecord record, Guid documentId, RevisionText text)
    {
        db.PublicFiles.AddRange(text.Files.Select(file => new PublicFile
        {
            Id = Guid.CreateVersion7(),
            FileId = file.Id,
            Record = record,
            Ordinal = file.Ordinal,
            Sha256 = file.Sha256,
            Name = file.Name,
            MediaType = file.MediaType,
            Length = file.Length,
        }));
        db.PublicRelations.AddRange(text.Relations.Concat(MeetingAgenda.Links(text)).Distinct().Select(link => new PublicRelation
        {
            Id = Guid.CreateVersion7(),
            Record = record,
            FromDocumentId = documentId,
            Kind = link.Kind,
            ToDocumentId = link.TargetDocumentId,
        }));
    }

    /// <summary>The body through the one renderer, as citizens get it.</summary>
    public RenderedContent Rendered(RevisionText text)
    {
        var laid = MeetingAgenda.Laid(InterpretationBody.Laid(text));
        return laid.Format switch
        {
            BodyFormat.Markdown => renderer.RenderMarkdown(laid.Body),
            BodyFormat.Html => renderer.SanitiseHtml(laid.Body),
            BodyFormat.Plain => renderer.RenderPlainText(laid.Body),
        };
    }

    private static string Shortened(string text) =>
        text.Length <= DescriptionLength ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[DescriptionLength - 1]) ? DescriptionLength - 1 : DescriptionLength), "…");
}
