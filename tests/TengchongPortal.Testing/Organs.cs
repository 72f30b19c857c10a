using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Testing;

/// <summary>The organs of the tests; their paths are those of <see cref="People"/>.</summary>
public static class Organs
{
    public static Organ City { get; } = Organ.Register("530581000", "腾冲市人民政府", "市政府", OrganKind.Government, null, "01526376-3", 1);

    public static Organ Department { get; } = Organ.Register("tc-d01", "腾冲市示例局", "示例局", OrganKind.Department, City.Path, "tcs001", 2);

    public static Organ OtherDepartment { get; } = Organ.Register("tc-d02", "腾冲市另一示例局", "另一示例局", OrganKind.Department, City.Path, "tcs002", 3);

    /// <summary>市政府办公室, which reviews and releases for everybody.</summary>
    public static Organ Office { get; } = Organ.Register("tc-d00", "腾冲市人民政府办公室", "市政府办", OrganKind.Department, City.Path, "tcs000", 4);
}
