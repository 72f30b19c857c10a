using TengchongPortal.Data.Importing.CarryingOver;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Importing;

/// <summary>Counts what became of the lines, and keeps the refusals.</summary>
public sealed class ImportTally
{
    /// <summary>Nobody reads more; a hostile file must not fill the memory.</summary>
    public const int KeptRefusals = 100_000;

    private readonly List<LineRefusal> _refusals = [];
    private readonly Dictionary<string, (int Count, string Message)> _warnings = [];

    public int Accepted { get; private set; }

    public int Unchanged { get; private set; }

    public int Refused { get; private set; }

    public void Add(IEnumerable<LineVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        foreach (var verdict in verdicts)
        {
            Accepted += verdict.IsAccepted ? 1 : 0;
            Unchanged += verdict.IsUnchanged ? 1 : 0;
            if (verdict.Refusal is { } refusal)
            {
                Refuse(verdict.Number, refusal);
            }

            Warn(verdict.IsAccepted ? verdict.Mapped!.Warnings : []);
        }
    }

    public ImportReport Close() => new(
        Accepted,
        Unchanged,
        Refused,
        _warnings.Values.Sum(warning => warning.Count),
        [.. _refusals.OrderBy(refusal => refusal.Line)],
        [.. _warnings.OrderByDescending(warning => warning.Value.Count).Select(warning => (warning.Key, warning.Value.Count, warning.Value.Message))]);

    private void Refuse(int number, Refusal refusal)
    {
        Refused++;
        if (_refusals.Count < KeptRefusals)
        {
            _refusals.Add(new(number, refusal.Code, refusal.Message));
        }
    }

    private void Warn(IEnumerable<Refusal> warnings)
    {
        foreach (var warning in warnings)
        {
            var known = _warnings.GetValueOrDefault(warning.Code, (Count: 0, warning.Message));
            _warnings[warning.Code] = (known.Count + 1, known.Message);
        }
    }
}
