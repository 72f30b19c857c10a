using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.StickingPoints;

/// <summary>Merges a sticking point into another one, because a person said so; the same step as for every letter.</summary>
public sealed class MergePoints(LetterSteps steps, CurrentActor current)
{
    /// <exception cref="RuleBrokenException">Whatever refuses the step.</exception>
    public async Task RunAsync(Guid id, MergeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        await steps.TakeAsync(id, new(LetterAct.Merge) { Lead = form.Lead, SeenVersion = form.SeenVersion }, await current.RequireAsync(), current.Now, current.Origin, ct);
    }
}

/// <summary>Which one leads.</summary>
public sealed class MergeForm
{
    public long? Lead { get; set; }

    public long? SeenVersion { get; set; }
}
