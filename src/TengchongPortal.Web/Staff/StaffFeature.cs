using TengchongPortal.Web.Staff.Absences;
using TengchongPortal.Web.Staff.Accounts;
using TengchongPortal.Web.Staff.Concerns;
using TengchongPortal.Web.Staff.Desk;
using TengchongPortal.Web.Staff.Disclosures;
using TengchongPortal.Web.Staff.Experts;
using TengchongPortal.Web.Staff.Handbook;
using TengchongPortal.Web.Staff.HandOver;
using TengchongPortal.Web.Staff.Health;
using TengchongPortal.Web.Staff.Hotline;
using TengchongPortal.Web.Staff.Knowledge;
using TengchongPortal.Web.Staff.Letters;
using TengchongPortal.Web.Staff.Notices;
using TengchongPortal.Web.Staff.Organisations;
using TengchongPortal.Web.Staff.Own;
using TengchongPortal.Web.Staff.Petitions;
using TengchongPortal.Web.Staff.PhoneLines;
using TengchongPortal.Web.Staff.Policies;
using TengchongPortal.Web.Staff.Quality;
using TengchongPortal.Web.Staff.Questions;
using TengchongPortal.Web.Staff.Reposts;
using TengchongPortal.Web.Staff.Roster;
using TengchongPortal.Web.Staff.Searching;
using TengchongPortal.Web.Staff.Sessions;
using TengchongPortal.Web.Staff.SignIn;
using TengchongPortal.Web.Staff.SiteErrors;
using TengchongPortal.Web.Staff.Staffing;
using TengchongPortal.Web.Staff.Trails;
using TengchongPortal.Web.Staff.Training;
using TengchongPortal.Web.Staff.Wordings;

namespace TengchongPortal.Web.Staff;

/// <summary>The back office: who comes in, what waits on the desk, and the rooms in which information is worked on.</summary>
public static class StaffFeature
{
    public static WebApplicationBuilder AddStaff(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddSignIn();
        builder.AddTraining();
        builder.Services
            .AddDesk()
            .AddStaffSearch()
            .AddHandbook()
            .AddOwnAccount()
            .AddAbsences()
            .AddRoster()
            .AddSessions()
            .AddHandOver()
            .AddStaffAccounts()
            .AddTrails()
            .AddOrganisations()
            .AddPhoneLines()
            .AddStaffing()
            .AddQuality()
            .AddQuestions()
            .AddStaffDisclosures()
            .AddPolicies()
            .AddReposts()
            .AddSiteErrors()
            .AddStaffKnowledge()
            .AddStaffLetters()
            .AddStaffConcerns()
            .AddWordings()
            .AddStaffExperts()
            .AddStaffPetitions()
            .AddHotline()
            .AddNotices()
            .AddHealthPage();

        return builder;
    }
}
