using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Testing;

/// <summary>Two organs for tests; their paths are those of <see cref="People"/>.</summary>
public static class Organs
{
    public static Organ City { get; } = Organ.Register("530581000", "腾冲市人民政府", "市政府", OrganKind.Government, null, "01526376-3", 1);

    public static Organ Department { get; } = Organ.Register("tc-d01", "腾冲市示例局", "示例局", OrganKind.Department, City.Path, "tcs001", 2);
}
