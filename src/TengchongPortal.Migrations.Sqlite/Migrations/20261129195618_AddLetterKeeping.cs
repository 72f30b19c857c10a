using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddLetterKeeping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ErasedAt",
                table: "Letters",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "HeldAt",
                table: "Letters",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_State_OrganPath_ReceivedAt_Number",
                table: "Letters",
                columns: new[] { "State", "OrganPath", "ReceivedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_InvolvedOrgans_OrganPath",
                table: "InvolvedOrgans",
                column: "OrganPath");

            foreach (var guard in LetterErasing.DropOnSqlite.Concat(LetterErasing.OnSqlite))
            {
                migrationBuilder.Sql(guard);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var guard in LetterErasing.DropOnSqlite.Concat(GuardedTables.Erasable.SelectMany(SqliteGuards.WrittenOnce)))
            {
                migrationBuilder.Sql(guard);
            }

            migrationBuilder.DropIndex(
                name: "IX_Letters_State_OrganPath_ReceivedAt_Number",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_InvolvedOrgans_OrganPath",
                table: "InvolvedOrgans");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "HeldAt",
                table: "Letters");
        }
    }
}
