namespace TengchongPortal.Web.Staff.Training;

/// <summary>Which roles are given only to who passed the courses (<c>Accounts:Training</c>).</summary>
public enum TrainingWish
{
    Off,
    SigningRoles,
}
