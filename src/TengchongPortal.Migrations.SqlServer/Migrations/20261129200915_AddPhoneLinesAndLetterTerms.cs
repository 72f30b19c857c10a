using System;
using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddPhoneLinesAndLetterTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ConsentWithdrawnAt",
                table: "Letters",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ExtendedAt",
                table: "Letters",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ExtensionAskedAt",
                table: "Letters",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ExtensionAskedBy",
                table: "Letters",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PhoneLineEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NumberKey = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OrganKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Standing = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EnteredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnteredByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    EnteredAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PhoneLineEntries", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PhoneLineEntries_NumberKey_Outcome_DecidedAt",
                table: "PhoneLineEntries",
                columns: new[] { "NumberKey", "Outcome", "DecidedAt" });

            foreach (var guard in SqlServerGuards.InBatchesOfTheirOwn(new[] { "ConcernLines", "IncidentEntries", "SiteErrorLine" }.Select(SqlServerGuards.WrittenOnce)))
            {
                migrationBuilder.Sql(guard);
            }

        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "ConcernLines", "IncidentEntries", "SiteErrorLine" })
            {
                migrationBuilder.Sql($"DROP TRIGGER [TR_{table}_WrittenOnce];");
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
