using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Finds the record that was named and ties the letter to it, for whoever is signed in.</summary>
public sealed class NoteAbout(TieLetter tie, FindNamed records, CurrentActor current)
{
    /// <exception cref="RuleBrokenException"><c>letters.about</c>, and the refusals of <see cref="TieLetter.RunAsync"/>.</exception>
    public async Task RunAsync(Guid id, AboutForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var named = string.IsNullOrWhiteSpace(form.Record) ? null : await records.RunAsync(form.Record, ct)
            ?? throw new RuleBrokenException("letters.about", "请填写一条公众现在能看到的公开信息，填它的网址或者索引号；不针对哪份文件的留空。");
        await tie.RunAsync(id, named?.DocumentId, form.SeenVersion, await current.RequireAsync(), current.Now, current.Origin, ct);
    }
}
