using TengchongPortal.Domain.Checking.Reading;
using TengchongPortal.Domain.Organisations.Lines;

namespace TengchongPortal.Domain.Checking.Telephones;

/// <summary>A telephone number that the register of lines does not know (R134). Silent where the caller has no register; personal numbers have a rule of their own.</summary>
public sealed class UnregisteredPhone() : CheckRule(
    "phone.unregistered",
    FindingLevel.Warn,
    "拟公开的电话号码应当在公布电话登记册里；已并入政务服务便民热线的，统一写12345。",
    "国办发〔2018〕123号、《腾冲市2019年政务公开工作情况报告》（一号对外）")
{
    public override bool Judges(TextKind kind) => kind is TextKind.Draft;

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var known = scan.Checked.KnownPhones;
        return known.IsEmpty ? [] : PhoneNumbers.In(scan.Text)
            .Where(found => !PhoneNumbers.IsMobile(found.Number) && !known.Contains(PhoneNumbers.KeyOf(found.Number)))
            .Select(found => At(found.Start, found.Number.Length, "核对号码；确需公布的，先在公布电话登记册登记，或者改为12345"));
    }
}
