using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>One public row: what citizens read is what was signed, released then, and shown as the state demands.</summary>
internal sealed class RecordCheck(PublicTexts texts, BreakList breaks)
{
    public void Check(RecordFacts facts)
    {
        CheckState(facts);
        CheckTimes(facts);
        CheckIdentity(facts);
        breaks.Require(Notices.Agree(facts.Record, facts.Edition), "record.notice", facts.Where, $"{facts.Where}的撤下说明或转向地址与办理记录不符。");
        if (facts.Record.Visibility == PublicVisibility.Notice)
        {
            CheckNotice(facts);
        }
        else if (facts.Edition.Current.Content is not null)
        {
            CheckValidity(facts);
            CheckText(facts, facts.Edition.Current.Text);
            CheckFiles(facts, facts.Edition.Current.Text);
        }
    }

    private void CheckState(RecordFacts facts)
    {
        var (record, edition) = (facts.Record, facts.Edition);
        breaks.Require(
            record.Visibility == PublicProjector.VisibilityOf(edition),
            "record.visibility",
            facts.Where,
            $"{facts.Where}对外显示的方式与它的状态不符。");
        breaks.Require(
            facts.Last is { } last && last.Id == record.ReleaseEventId && edition.Events.Single(line => line.Id == last.StateEventId).To == edition.State,
            "record.event",
            facts.Where,
            $"{facts.Where}所依据的发布事件不是最近一次公开事件，或与现在的状态不相称。");
    }

    /// <summary>R4: the times come from the release event and from nowhere else.</summary>
    private void CheckTimes(RecordFacts facts)
    {
        var (record, document) = (facts.Record, facts.Edition.Document);
        var first = document.Origin == RecordOrigin.CarriedOver ? document.FirstPublishedAt : facts.BornAt;
        breaks.Require(
            document.FirstPublishedAt == first && record.FirstPublishedAt == first && record.SortAt == (first ?? DateTimeOffset.MinValue) && record.PublishedPrecision == document.PublishedPrecision,
            "record.published-at",
            facts.Where,
            $"{facts.Where}的发布日期与发布日志登记的时间不符，发布日期不得改动。");
        breaks.Require(
            record.ReleasedAt == facts.ReleasedAt && record.ChangedAt == facts.Last?.At,
            "record.released-at",
            facts.Where,
            $"{facts.Where}的入库时间或最近变动时间与发布事件不符。");
    }

    private void CheckIdentity(RecordFacts facts)
    {
        var (record, edition) = (facts.Record, facts.Edition);
        breaks.Require(
            record.IndexNumber == (edition.Document.IndexNumber ?? "") && facts.Last?.IndexNumber == record.IndexNumber,
            "record.index-number",
            facts.Where,
            $"{facts.Where}的索引号与发布日志登记的不符。");
        breaks.Require(
            (record.DocumentId, record.EditionNumber, record.TypeKey, record.Origin) == (edition.DocumentId, edition.Number, edition.Document.TypeKey, edition.Document.Origin),
            "record.identity",
            facts.Where,
            $"{facts.Where}的文种、版次或来源与原件不符。");
        breaks.Require(
            record.OrganId == facts.Organ.Id && record.OrganName == facts.Organ.NameOn(ChinaTime.DayOf(record.FirstPublishedAt ?? record.ReleasedAt)),
            "record.organ",
            facts.Where,
            $"{facts.Where}的发布机构与原件不符。");
    }

    private void CheckNotice(RecordFacts facts)
    {
        var record = facts.Record;
        breaks.Require(
            record is { Title: "", BodyHtml: "", BodyText: "", Summary: "", DocumentNumber: "", Keywords: "" } && facts.Files.All(file => file is { Name: "", Sha256: "", MediaType: "", Length: 0 }),
            "record.leak",
            facts.Where,
            $"{facts.Where}已停止公开，公开库中却仍有它的文字或附件。");
    }

    /// <summary>Only the text in force follows its document in taking effect and expiring; a repeal is about all editions.</summary>
    private void CheckValidity(RecordFacts facts)
    {
        var (record, document) = (facts.Record, facts.Edition.Document);
        breaks.Require(
            record.ServedUntil == DateOnly.MaxValue || document.TypeKey == KnowledgeFacts.TypeKey,
            "record.served-until",
            facts.Where,
            $"{facts.Where}被设了停止提供的日期；只有知识条目随所据文件停止提供。");
        breaks.Require(
            (record.RepealedOn, record.SuccessorDocumentId, record.EndsByDeclaration, record.AmendedOn) == (document.RepealedOn, document.RepealedByDocumentId, document.EndsByDeclaration, document.AmendedOn)
                && (!record.IsCurrent || (record.EffectiveOn, record.ExpiresOn) == (document.EffectiveOn, document.ExpiresOn)),
            "record.validity",
            facts.Where,
            $"{facts.Where}对外显示的施行、失效或废止日期与原件不符。");
    }

    private void CheckText(RecordFacts facts, RevisionText text)
    {
        var record = facts.Record;
        breaks.Require(
            record.ContentHash == facts.Edition.CurrentHash && facts.Last?.RevisionHash == record.ContentHash,
            "record.hash",
            facts.Where,
            $"{facts.Where}的文本摘要与签发并登记的文本不符。");
        breaks.Require(
            (record.Title, record.DocumentNumber, record.MadeOn, record.ColumnId) == (text.Title, text.DocumentNumber, text.MadeOn, text.ColumnId)
                && (record.Theme, record.Genre, record.Audience, record.Keywords) == (text.Theme, text.Genre, text.Audience, text.Keywords)
                && (record.Source, record.ChangeKind, record.ChangeNote) == (text.Source, text.ChangeKind, text.ChangeNote),
            "record.header",
            facts.Where,
            $"{facts.Where}的标题、文号、成文日期、栏目或其他要素与签发的文本不符。");

        // What an older renderer made is judged by its hash alone until it is rendered again.
        var body = record.RendererVersion == ContentRenderer.Version ? texts.Rendered(text) : null;
        breaks.Require(
            body is null || (record.BodyHtml == body.Html && record.BodyText == body.PlainText),
            "record.body",
            facts.Where,
            $"{facts.Where}的正文与签发的文本不符。");
    }

    private void CheckFiles(RecordFacts facts, RevisionText text)
    {
        var shown = facts.Files.OrderBy(file => file.Ordinal).Select(file => new RevisionFile(file.FileId, file.Ordinal, file.Sha256, file.Name, file.MediaType, file.Length));
        breaks.Require(
            shown.SequenceEqual(text.Files.OrderBy(file => file.Ordinal)),
            "record.files",
            facts.Where,
            $"{facts.Where}的附件与签发的文本所列不符。");
    }
}
