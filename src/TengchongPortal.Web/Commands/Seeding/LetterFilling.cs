using TengchongPortal.Data.Seeding.Demonstration;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary>The letters of the demonstration, after its city.</summary>
public sealed class LetterFilling(DemoLetters letters, TimeProvider clock) : IDatabaseFilling
{
    public int Order => 17;

    public bool IsFor(string wish) => wish is "Demo" or SeedCommand.FullWish;

    public Task FillAsync(CancellationToken ct) => letters.FillAsync(clock.GetUtcNow(), ct);
}
