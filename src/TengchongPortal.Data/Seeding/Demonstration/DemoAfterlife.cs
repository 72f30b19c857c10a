using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>What happens to some demonstration records after their release.</summary>
public sealed class DemoAfterlife(DemoCast cast, DemoWalk walk)
{
    public StateEvent Hide(Edition edition, DateTimeOffset at) => walk.Step(
        edition,
        new(EditorialEvent.Hide, cast.With(Capability.HidePages, edition.OrganPath), at) { ReasonCode = "hide.wrong-file", Reason = "附件与正文不符，先行隐藏。" });

    public StateEvent Withdraw(Edition edition, DateTimeOffset at)
    {
        Propose(edition, EditorialEvent.Withdraw, at.AddHours(-1));
        return walk.Step(edition, new(EditorialEvent.Withdraw, cast.With(Capability.DecideWithdrawal, edition.OrganPath), at)
        {
            ReasonCode = "withdraw.repealed",
            Reason = "本文件内容已由新的规定替代，不再执行。",
            LegalBasis = "《中华人民共和国政府信息公开条例》第十八条",
        });
    }

    public StateEvent Unpublish(Edition edition, DateTimeOffset at)
    {
        Propose(edition, EditorialEvent.Unpublish, at.AddHours(-1));
        return walk.Step(edition, new(EditorialEvent.Unpublish, cast.With(Capability.DecideWithdrawal, edition.OrganPath), at)
        {
            ReasonCode = "unpublish.duplicate",
            Reason = "与已公开的另一条信息重复。",
            Redirect = "410",
        });
    }

    public StateEvent Purge(Edition edition, DateTimeOffset at)
    {
        var archivist = cast.With(Capability.KeepRecords, edition.OrganPath);
        return walk.Step(edition, new(EditorialEvent.Purge, cast.With(Capability.ReviewSecrecy, edition.OrganPath), at)
        {
            Second = archivist,
            ReasonCode = "purge.personal",
            Reason = "含有不应保存的个人信息（演示）。",
            SheetNumber = "演销〔2019〕1号",
        });
    }

    /// <summary>Opens the next edition with a public change note.</summary>
    public Edition Revise(Edition edition, DateTimeOffset at, ChangeKind kind, string note)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var text = edition.Current.Text with { ChangeKind = kind, ChangeNote = note, Body = Changed(edition.Current.Text.Body, kind) };
        var act = new EditorialAct(EditorialEvent.Revise, walk.Author(edition), at) { Text = text, Reason = note };
        walk.Step(edition, act);
        return edition.Document.OpenNext(edition, edition.Number + 1, act with { Event = EditorialEvent.Create, Origin = RecordOrigin.Demonstration }, text);
    }

    private static string Changed(string body, ChangeKind kind) =>
        kind == ChangeKind.Minor ? body.TrimEnd() + "。".Replace("。。", "。", StringComparison.Ordinal) : body + "\n\n本次修订补充了办理时间和咨询方式，其余内容不变。\n";

    private void Propose(Edition edition, EditorialEvent what, DateTimeOffset at) =>
        edition.Propose(what, cast.With(Capability.RunReleases, edition.OrganPath), "经核实，提请处理。", at);
}
