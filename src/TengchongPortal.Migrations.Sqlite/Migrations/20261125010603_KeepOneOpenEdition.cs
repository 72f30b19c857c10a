using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KeepOneOpenEdition : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Editions_OneOpen",
                table: "Editions");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_OneOpen",
                table: "Editions",
                column: "DocumentId",
                unique: true,
                filter: "State IN ('Draft','InReview','Returned','Ready','Scheduled','FailedToPublish','EmergencyPublished')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Editions_OneOpen",
                table: "Editions");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_OneOpen",
                table: "Editions",
                column: "DocumentId",
                unique: true,
                filter: "State IN ('Draft','InReview','Returned','Ready','Scheduled','FailedToPublish')");
        }
    }
}
