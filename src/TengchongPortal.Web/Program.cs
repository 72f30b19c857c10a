using TengchongPortal.Web.Citizens;
using TengchongPortal.Web.Citizens.PageCache;
using TengchongPortal.Web.Commands;
using TengchongPortal.Web.Foundations;
using TengchongPortal.Web.Foundations.Acceptance;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Foundations.Site;
using TengchongPortal.Web.Foundations.Store;
using TengchongPortal.Web.Staff;

var builder = WebApplication.CreateBuilder(Hosting.Options(args));
builder.AddFoundations();
builder.AddStore();
builder.AddAccess();
builder.AddAcceptance();
builder.AddCitizens();
builder.AddCommands();
builder.AddStaff();
builder.AddClockwork();

var app = builder.Build();
if (CommandsFeature.IsCommand(args))
{
    return await app.RunCommandAsync(args);
}

await app.PrepareStoreAsync();
app.UseFoundations();
app.UsePageCache();
app.UseAuthentication();
app.UseAuthorization();
app.MapFoundations();
app.SayWhenStarted();
await app.RunAsync();

return 0;
