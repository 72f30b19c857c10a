using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TengchongPortal.Domain.Organisations.Lines;

/// <summary>
/// Every number that pages may tell: the lines of the register, and the offices whose telephone two persons stated. What is not here is a fault wherever
/// it stands (R134).
/// </summary>
public sealed class PhoneRegister
{
    private readonly FrozenDictionary<string, PhoneLine> _lines;

    /// <param name="lines">One for each number.</param>
    /// <param name="offices">Telephones of offices, as they are shown.</param>
    public PhoneRegister(IEnumerable<PhoneLine> lines, IEnumerable<string> offices)
    {
        Lines = [.. lines.OrderBy(line => line.Standing).ThenBy(line => line.Number.Length).ThenBy(line => line.Number, StringComparer.Ordinal)];
        _lines = Lines.ToFrozenDictionary(line => PhoneNumbers.KeyOf(line.Number));
        Known = [.. offices.Select(PhoneNumbers.KeyOf), .. Lines.Where(line => line.Standing.IsTold).Select(line => PhoneNumbers.KeyOf(line.Number))];
    }

    public ImmutableArray<PhoneLine> Lines { get; }

    /// <summary>The figures of every number that may be told.</summary>
    public ImmutableHashSet<string> Known { get; }

    /// <summary>The one number of the city; null while the register names none.</summary>
    public PhoneLine? Unified => Lines.FirstOrDefault(line => line.Standing == LineStanding.Unified);

    public PhoneLine? Find(string number) => _lines.GetValueOrDefault(PhoneNumbers.KeyOf(number));

    /// <summary>Whether the register says of the number that nobody rings it by itself any more.</summary>
    public bool IsGone(string number) => Find(number) is { Standing.IsTold: false };

    /// <summary>What the pages of contacts show instead of a number: the one number, where it was merged or shut.</summary>
    public string Told(string number) => IsGone(number) && Unified is { } one ? one.Number : number;
}
