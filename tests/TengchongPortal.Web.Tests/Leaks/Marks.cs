using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>Words that stand in no page of the portal itself: whoever meets them has met a text of the scene.</summary>
internal static class Marks
{
    /// <summary>Begins every word that no visitor of the scene may meet.</summary>
    public const string Shut = "暗泉";

    /// <summary>Begins every word of a letter, a concern or a report that citizens may not meet; people at work may.</summary>
    public const string Case = "隐泉";

    /// <summary>Begins every word that everybody may meet.</summary>
    public const string Open = "明泉";

    /// <summary>A text that carries the mark in every field that takes words, in the name of an attachment and in its bytes.</summary>
    public static async Task<RevisionText> TextAsync(PortalUnderTest portal, string mark, string name, params RevisionRelation[] links) => PortalCity.Notice($"{mark}{name}标题") with
    {
        Summary = $"{mark}{name}概述。",
        Body = $"{mark}{name}正文。\n\n## {mark}{name}小标题\n\n| 项目 | 内容 |\n|---|---|\n| {mark}{name}表格 | 一 |",
        DocumentNumber = $"{mark}发〔2026〕{NumberOf(name)}号",
        Keywords = $"{mark}{name}关键词",
        Source = $"{mark}{name}来源",
        LegalityNumber = $"{Shut}{name}审核号",
        ExemptionReason = $"{Shut}{name}理由",
        MadeOn = ChinaTime.DayOf(portal.Services.GetRequiredService<TimeProvider>().GetUtcNow()),
        Files = [await FileAsync(portal, $"{mark}{name}")],
        Relations = [.. links],
    };

    /// <summary>What people write on forms: reasons, opinions, sheet numbers. Of all these, citizens read the reason and basis of a withdrawal and the note of a revision.</summary>
    public static EditorialAct Written(EditorialAct act)
    {
        var mark = act.Event is EditorialEvent.Withdraw or EditorialEvent.Revise ? Open : Shut;
        return act with
        {
            Reason = $"{mark}理由",
            LegalBasis = $"{mark}依据",
            Capacity = $"{Shut}职务",
            Opinion = $"{Shut}意见",
            OpinionNumber = $"{Shut}意见号",
            SheetNumber = $"{Shut}函〔2026〕7号",
            Checklist = act.Checklist with { Remark = $"{Shut}备注" },
        };
    }

    private static async Task<RevisionFile> FileAsync(PortalUnderTest portal, string words)
    {
        var bytes = Encoding.UTF8.GetBytes($"%PDF-1.7 {words}附件内容");
        var stored = await portal.InsideAsync(services => services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine)
            .PutAsync(new MemoryStream(bytes), 1_000_000, CancellationToken.None));
        return new(Guid.CreateVersion7(), 1, stored.Sha256, $"{words}附件.pdf", "application/pdf", bytes.Length);
    }

    private static string NumberOf(string name) =>
        (BitConverter.ToUInt16(SHA256.HashData(Encoding.UTF8.GetBytes(name))) % 900 + 1).ToString(CultureInfo.InvariantCulture);
}
