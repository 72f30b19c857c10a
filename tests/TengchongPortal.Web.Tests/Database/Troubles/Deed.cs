using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database.Troubles;

/// <summary>Something a person is about to send.</summary>
/// <param name="Form">As it is sent the first time, in trouble.</param>
/// <param name="Again">The same from the page that was answered, when the trouble is over; passwords and files are given again.</param>
/// <param name="Kept">What was typed, as it stands on the answered page: the field and its value.</param>
/// <param name="DoneAsync">How often it stands in the database.</param>
internal sealed record Deed(Visitor Person, FilledForm Form, Func<Page, FilledForm> Again, (string Field, string Value) Kept, Func<Task<int>> DoneAsync);
