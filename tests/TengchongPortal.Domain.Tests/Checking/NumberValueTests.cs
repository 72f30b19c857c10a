using CsCheck;
using TengchongPortal.Domain.Checking.PersonalNumbers;

namespace TengchongPortal.Domain.Tests.Checking;

public sealed class NumberValueTests
{
    private static readonly string[] _places = ["110105", "440524", "530581", "530522"];

    private static readonly Gen<string> _identityBodies =
        from place in Gen.Int[0, 3].Select(index => _places[index])
        from day in Gen.Int[0, 30_000]
        from order in Gen.Int[0, 999]
        select place + new DateOnly(1930, 1, 1).AddDays(day).ToString("yyyyMMdd", null) + order.ToString("000", null);

    [Theory]
    [InlineData("11010519491231002X")] // specimen of GB 11643
    [InlineData("440524188001010014")] // second specimen of GB 11643
    public void The_specimens_of_the_standard_hold(string number) => Assert.Equal(number, IdentityNumber.Read(number)?.Value);

    [Fact]
    public void A_number_shows_itself_masked()
    {
        Assert.Equal("110*************2X", IdentityNumber.Read("11010519491231002x")?.ToString());
        Assert.Equal("************1111", BankCardNumber.Read("4111111111111111")?.ToString());
    }

    [Fact]
    public void One_changed_digit_breaks_an_identity_number() =>
        Gen.Select(_identityBodies, Gen.Int[0, 16], Gen.Int[1, 9]).Sample((body, at, shift) =>
        {
            var number = body + IdentityNumber.CheckCharacterOf(body);
            var changed = Changed(number, at, shift);

            Assert.NotNull(IdentityNumber.Read(number));
            Assert.Null(IdentityNumber.Read(changed));
        });

    [Fact]
    public void Two_neighbours_exchanged_break_an_identity_number() =>
        Gen.Select(_identityBodies, Gen.Int[6, 15]).Where((body, at) => body[at] != body[at + 1]).Sample((body, at) =>
        {
            var exchanged = body[..at] + body[at + 1] + body[at] + body[(at + 2)..];

            Assert.NotEqual(IdentityNumber.CheckCharacterOf(body), IdentityNumber.CheckCharacterOf(exchanged));
        });

    [Theory]
    [InlineData("4111111111111111")]
    [InlineData("5500000000000004")]
    [InlineData("6222021234567890128")]
    public void Known_cards_hold(string number) => Assert.Equal(number, BankCardNumber.Read(number)?.Value);

    [Fact]
    public void One_changed_digit_breaks_a_card() =>
        Gen.Select(Gen.Long[100_000_000_000_000, 999_999_999_999_999], Gen.Int[0, 15], Gen.Int[1, 9]).Sample((body, at, shift) =>
        {
            var number = WithCheckDigit(body);

            Assert.NotNull(BankCardNumber.Read(number));
            Assert.Null(BankCardNumber.Read(Changed(number, at, shift)));
        });

    // The tests' own reckoning: of the ten last digits exactly one holds.
    private static string WithCheckDigit(long body) =>
        Enumerable.Range(0, 10).Select(last => $"{body}{last}").Single(number => BankCardNumber.Read(number) is not null);

    private static string Changed(string number, int at, int shift) =>
        number[..at] + (char)('0' + ((number[at] - '0' + shift) % 10)) + number[(at + 1)..];
}
