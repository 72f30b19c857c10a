using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using Xunit.Abstractions;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>The worst case: seven persons who each hold every role try sixty things, again and again (workflow.md 7.3).</summary>
public sealed class RandomWalkTests(ITestOutputHelper output)
{
    private const int FirstSeed = 20191212;

    private const int Moves = 60;

    [Fact]
    public void Whatever_is_tried_portal_and_oracle_agree_and_no_reader_sees_an_unsigned_text()
    {
        var (walks, taken) = (Depth.Of(2_000, 10_000), new int[Enum.GetValues<EditorialEvent>().Length]);
        output.WriteLine($"{walks} walks of {Moves} moves, seeds from {FirstSeed}");

        for (var seed = FirstSeed; seed < FirstSeed + walks; seed++)
        {
            Run(seed, taken);
        }

        output.WriteLine(string.Join(", ", Enum.GetValues<EditorialEvent>().Select(@event => $"{@event} {taken[(int)@event]}")));
        Assert.Equal([EditorialEvent.Create], Enum.GetValues<EditorialEvent>().Where(@event => taken[(int)@event] == 0));
    }

    private void Run(int seed, int[] taken)
    {
        try
        {
            new RandomWalk(seed, taken).Run(Moves);
        }
        catch (Exception)
        {
            output.WriteLine($"The walk with seed {seed} failed.");
            throw;
        }
    }
}
