using System;
using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddPhoneLinesAndLetterTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ConsentWithdrawnAt",
                table: "Letters",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ExtendedAt",
                table: "Letters",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ExtensionAskedAt",
                table: "Letters",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ExtensionAskedBy",
                table: "Letters",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PhoneLineEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NumberKey = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    OrganKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    EnteredByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EnteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PhoneLineEntries", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PhoneLineEntries_NumberKey_Outcome_DecidedAt",
                table: "PhoneLineEntries",
                columns: new[] { "NumberKey", "Outcome", "DecidedAt" });


            foreach (var guard in new[] { "ConcernLines", "IncidentEntries", "SiteErrorLine" }.SelectMany(SqliteGuards.WrittenOnce))
            {
                migrationBuilder.Sql(guard);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "ConcernLines", "IncidentEntries", "SiteErrorLine" })
            {
                migrationBuilder.Sql($"DROP TRIGGER TR_{table}_NoUPDATE;");
                migrationBuilder.Sql($"DROP TRIGGER TR_{table}_NoDELETE;");
            }

            migrationBuilder.DropTable(
                name: "PhoneLineEntries");

            migrationBuilder.DropColumn(
                name: "ConsentWithdrawnAt",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "ExtendedAt",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "ExtensionAskedAt",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "ExtensionAskedBy",
                table: "Letters");
        }
    }
}
