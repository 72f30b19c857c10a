using TengchongPortal.Data.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Uploads;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Hotline.Questions;

/// <summary>Takes the difference of questions in, and does about a line of it what its organ decides, for whoever is signed in.</summary>
public sealed class ExchangeQuestions(TakeQuestions take, WorkQuestion work, CurrentActor current)
{
    private const int MostMegabytes = 10;

    /// <exception cref="RuleBrokenException"><c>hotline.file</c>, <c>hotline.column</c>, <c>workflow.capability</c>.</exception>
    public async Task ReceiveAsync(HotlineQuestionsForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (lines, faults) = HotlineReading.Questions(await form.File!.TextAsync("hotline.file", MostMegabytes, ct));
        await take.RunAsync(lines, faults, await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    /// <returns>The edition in which it is carried out.</returns>
    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task<Guid> TakeUpAsync(Guid id, CancellationToken ct) => await work.TakeUpAsync(id, await current.RequireAsync(), current.Now, current.Origin, ct);

    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task DeclineAsync(Guid id, DeclineQuestionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        await work.DeclineAsync(id, form.DeclineReason ?? "", await current.RequireAsync(), current.Now, current.Origin, ct);
    }
}
