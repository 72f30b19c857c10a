using System.Globalization;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Training;

/// <summary>Short courses with a quiz, which a signing role asks for; and who lacks one.</summary>
public static class TrainingFeature
{
    /// <summary>Configuration key; without it signing roles ask for the courses in Production and nobody does elsewhere.</summary>
    private const string WishKey = "Accounts:Training";

    /// <summary>Configuration key: first day on which a role that is already held rests without them; from the first start on without it.</summary>
    private const string HeldFromKey = "Accounts:TrainingHeldFrom";

    public static void AddTraining(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var wish = builder.Configuration.GetValue<TrainingWish?>(WishKey) ?? (builder.Environment.IsProduction() ? TrainingWish.SigningRoles : TrainingWish.Off);
        var heldFrom = HeldFrom(builder.Configuration[HeldFromKey]);
        builder.Services
            .AddSingleton(services => new TrainingBook(ReferenceReading.Courses(services.GetRequiredService<SeedFolder>()), services.GetRequiredService<RuleBook>(), wish == TrainingWish.SigningRoles, heldFrom))
            .AddScoped<CoursePageQuery>()
            .AddScoped<ResultPageQuery>()
            .AddSingleton(new StaffEntry("工作台", "培训与测验", "/staff/training", 60, person => person.Identity?.IsAuthenticated == true))
            .AddSingleton(new StaffEntry("人员与权限", "培训缺口", "/staff/training/gaps", 830, person => person.IsShown(Capability.AdministerAccounts) || person.IsShown(Capability.AdministerSecurity)));
    }

    // A date that cannot be read must not silently stop everybody from signing.
    private static DateOnly HeldFrom(string? written) =>
        string.IsNullOrWhiteSpace(written) ? DateOnly.MinValue
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new InvalidOperationException($"{HeldFromKey} is no day of the form 2027-03-01: “{written}”.");
}
