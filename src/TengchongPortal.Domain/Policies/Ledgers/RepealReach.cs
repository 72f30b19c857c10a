using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>
/// Whose documents an organ may end or amend: its own, those of an organ whose work it took over, and those of organs below it (谁制定、谁清理; 国办发〔2018〕37号).
/// The office of a government speaks for that government.
/// </summary>
public static class RepealReach
{
    private const string Office = "人民政府办公室";

    /// <summary>The path at and below which documents may be ended.</summary>
    public static string Of(Organ organ)
    {
        ArgumentNullException.ThrowIfNull(organ);
        return organ.Name.EndsWith(Office, StringComparison.Ordinal) ? organ.ParentPath : organ.Path;
    }

    /// <param name="keeper">Path of the organ that answers for the document today.</param>
    public static bool Covers(string reach, string keeper)
    {
        ArgumentNullException.ThrowIfNull(keeper);
        return keeper.StartsWith(reach, StringComparison.Ordinal);
    }
}
