using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddResponsibilities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ResponsibilityEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeadingGroup = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LeaderName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LeaderPost = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OfficeName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OfficerName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DeputyName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FullTime = table.Column<int>(type: "int", nullable: false),
                    PartTime = table.Column<int>(type: "int", nullable: false),
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
                    table.PrimaryKey("PK_ResponsibilityEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResponsibilityEntries_Organs_OrganId",
                        column: x => x.OrganId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ResponsibilityEntries_OrganId_Outcome_DecidedAt",
                table: "ResponsibilityEntries",
                columns: new[] { "OrganId", "Outcome", "DecidedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ResponsibilityEntries");
        }
    }
}
