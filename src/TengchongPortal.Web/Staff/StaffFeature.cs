using TengchongPortal.Web.Staff.Disclosures;

namespace TengchongPortal.Web.Staff;

/// <summary>The back office: who comes in, what waits on the desk, and the rooms in which information is worked on.</summary>
public static class StaffFeature
{
    public static WebApplicationBuilder AddStaff(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddStaffDisclosures();

        return builder;
    }
}
