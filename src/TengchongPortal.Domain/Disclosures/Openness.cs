namespace TengchongPortal.Domain.Disclosures;

/// <summary>公开属性 (条例第十三至二十条；国办发〔2016〕80号): set at drafting, reviewed with the text. The default is open (R166).</summary>
public enum Openness
{
    Proactive,
    OnRequest,
    Exempt,
}
