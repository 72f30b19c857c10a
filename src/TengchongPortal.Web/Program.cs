using TengchongPortal.Web.Foundations;

var builder = WebApplication.CreateBuilder(args);
builder.AddFoundations();

var app = builder.Build();
app.UseFoundations();
app.MapFoundations();
app.Run();
