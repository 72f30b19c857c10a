using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Testing;

/// <summary>Texts of revisions for tests.</summary>
public static class Texts
{
    public static Guid Column { get; } = new("0190a000-0000-7000-8000-000000000001");

    /// <summary>An open notice that names another organ, so that a countersignature is possible.</summary>
    public static RevisionText Notice(string title = "关于开展便民服务日活动的通知") => new()
    {
        Title = title,
        ColumnId = Column,
        Body = "为方便群众办事，定于本月第一个星期三在政务服务大厅集中提供咨询服务。",
        MadeOn = new DateOnly(2019, 12, 10),
        DocumentNumber = "腾示发〔2019〕12号",
        NamedOrgans = [People.Department],
    };
}
