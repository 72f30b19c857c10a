using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Organisations.Lines;

/// <summary>
/// One statement about a number of the register of lines: written by one person, in force once a second of the office has confirmed it. Statements are
/// never changed; the newest confirmed one holds for its number (R134).
/// </summary>
public sealed class PhoneLineEntry : SecondedStatement
{
    private PhoneLineEntry()
    {
    }

    private PhoneLineEntry(Actor by, DateTimeOffset at)
        : base(by, at)
    {
    }

    public string Number { get; private set; } = "";

    /// <summary>Figures of the number, by which two spellings are one.</summary>
    public string NumberKey { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string OrganKey { get; private set; } = "";

    public LineStanding Standing { get; private set; }

    public string Reason { get; private set; } = "";

    public string Basis { get; private set; } = "";

    public PhoneLine Said => new(Number, Name, OrganKey, Standing, Reason, Basis);

    /// <exception cref="RuleBrokenException"><c>lines.capability</c>, or what <see cref="PhoneLine.Checked"/> refuses.</exception>
    public static PhoneLineEntry Enter(PhoneLine said, Organ organ, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(organ);
        ArgumentNullException.ThrowIfNull(by);
        Require(ResponsibilityRights.MayEnter(by, organ.Path), "lines.capability", "您没有登记这个单位热线的权限。");
        var tidy = said.Checked();
        return new(by, at)
        {
            Number = tidy.Number,
            NumberKey = PhoneNumbers.KeyOf(tidy.Number),
            Name = tidy.Name,
            OrganKey = organ.Key,
            Standing = tidy.Standing,
            Reason = tidy.Reason,
            Basis = tidy.Basis,
        };
    }

    /// <param name="city">The organ above all others, whose office keeps the register.</param>
    /// <exception cref="RuleBrokenException"><c>lines.capability</c>, <c>lines.second</c> or <c>lines.decided</c>.</exception>
    public void Decide(ProposalOutcome outcome, Organ city, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(by);
        Require(by.May(Capability.RunReleases, city.Path), "lines.capability", "热线登记须由市政务公开办确认，您没有这项权限。");
        Require(by.Id != EnteredBy, "lines.second", "登记人不能确认自己填写的内容，请由另一人确认。");
        Require(Outcome == ProposalOutcome.Open, "lines.decided", "这项登记已经办结，请刷新查看结果。");
        Close(outcome, by, at);
    }
}
