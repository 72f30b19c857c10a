using System.Text;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Tests.Staff;

public sealed class OneTimeCodeTests
{
    private static readonly byte[] _key = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, SHA-1, the last six digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_examples_of_the_standard_come_out(long second, string code)
    {
        var moment = DateTimeOffset.FromUnixTimeSeconds(second);

        Assert.Equal(code, OneTimeCode.At(_key, OneTimeCode.StepAt(moment)));
        Assert.Equal(OneTimeCode.StepAt(moment), OneTimeCode.StepOf(_key, code, moment, lastUsed: 0));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_off_by_one_step(int steps, bool isTaken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

        var found = OneTimeCode.StepOf(_key, OneTimeCode.At(_key, OneTimeCode.StepAt(now) + steps), now, lastUsed: 0);

        Assert.Equal(isTaken, found is not null);
    }

    [Fact]
    public void A_code_is_good_once_and_no_earlier_one_after_it()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);
        var used = OneTimeCode.StepOf(_key, OneTimeCode.At(_key, OneTimeCode.StepAt(now)), now, lastUsed: 0)!.Value;

        Assert.Null(OneTimeCode.StepOf(_key, OneTimeCode.At(_key, used), now, used));
        Assert.Null(OneTimeCode.StepOf(_key, OneTimeCode.At(_key, used - 1), now, used));
        Assert.NotNull(OneTimeCode.StepOf(_key, OneTimeCode.At(_key, used + 1), now, used));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("２８７０８２")]
    public void Anything_else_is_no_code(string typed) =>
        Assert.Null(OneTimeCode.StepOf(_key, typed, DateTimeOffset.FromUnixTimeSeconds(59), lastUsed: 0));

    [Fact]
    public void The_key_is_written_as_authenticators_take_it() => // RFC 4648
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", OneTimeCode.Written(_key));

    [Fact]
    public void Recovery_codes_are_ten_different_ones_and_each_is_good_once()
    {
        var codes = RecoveryCodes.Draw();
        var kept = RecoveryCodes.Kept(codes);

        Assert.Equal(RecoveryCodes.Count, codes.Distinct().Count());
        Assert.DoesNotContain(codes, code => kept.Contains(code, StringComparison.OrdinalIgnoreCase));
        var after = RecoveryCodes.Without(kept, codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        Assert.Equal(RecoveryCodes.Count - 1, RecoveryCodes.Left(after!));
        Assert.Null(RecoveryCodes.Without(after!, codes[3]));
        Assert.Null(RecoveryCodes.Without(kept, "AAAA-AAAA-AAAA-AAAA"));
    }
}
