using System;
using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddRiskDossiersAndWordings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AgreedWordings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FormKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganPath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    MarkWords = table.Column<string>(type: "nvarchar(105)", maxLength: 105, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreedWordings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RiskDossiers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FormKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MethodNames = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Measures = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskDossiers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WordingReceipts",
                columns: table => new
                {
                    WordingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganPath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WordingReceipts", x => new { x.WordingId, x.OrganPath });
                    table.ForeignKey(
                        name: "FK_WordingReceipts_AgreedWordings_WordingId",
                        column: x => x.WordingId,
                        principalTable: "AgreedWordings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RiskFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DossierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiskFiles_RiskDossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "RiskDossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_ExpiresOn_IsCurrent",
                table: "PublicRecords",
                columns: new[] { "ExpiresOn", "IsCurrent" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreedWordings_FormKey",
                table: "AgreedWordings",
                column: "FormKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RiskDossiers_DocumentId_At",
                table: "RiskDossiers",
                columns: new[] { "DocumentId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RiskDossiers_FormKey",
                table: "RiskDossiers",
                column: "FormKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RiskFiles_DossierId_Ordinal",
                table: "RiskFiles",
                columns: new[] { "DossierId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RiskFiles_Sha256",
                table: "RiskFiles",
                column: "Sha256");

            foreach (var guard in SqlServerGuards.InBatchesOfTheirOwn([SqlServerGuards.WrittenOnce("RiskDossiers"), SqlServerGuards.WrittenOnce("RiskFiles")]))
            {
                migrationBuilder.Sql(guard);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RiskFiles");

            migrationBuilder.DropTable(
                name: "WordingReceipts");

            migrationBuilder.DropTable(
                name: "RiskDossiers");

            migrationBuilder.DropTable(
                name: "AgreedWordings");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_ExpiresOn_IsCurrent",
                table: "PublicRecords");
        }
    }
}
