using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddLegalityReviewAndRepostWatch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "WatchedAt",
                table: "Reposts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LegalityGivenOn",
                table: "PublicPolicies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LegalityOffice",
                table: "PublicPolicies",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "LegalityOpinion",
                table: "PublicPolicies",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "LegalitySentOn",
                table: "PublicPolicies",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "WatchedAt",
                table: "Reposts");

            migrationBuilder.DropColumn(
                name: "LegalityGivenOn",
                table: "PublicPolicies");

            migrationBuilder.DropColumn(
                name: "LegalityOffice",
                table: "PublicPolicies");

            migrationBuilder.DropColumn(
                name: "LegalityOpinion",
                table: "PublicPolicies");

            migrationBuilder.DropColumn(
                name: "LegalitySentOn",
                table: "PublicPolicies");
        }
    }
}
